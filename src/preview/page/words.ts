/** What the page itself says; what the bot says comes from the bot. */
export interface Words {
  readonly title: string;
  readonly you: string;
  readonly used: string;
  readonly thinking: string;
  readonly edited: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly messageMenu: string;
  readonly spoiler: string;
  readonly choose: string;
  readonly send: string;
  readonly cancel: string;
  readonly notDrawn: (type: number) => string;
  readonly pictureElsewhere: string;
  readonly fileGone: string;
  readonly silent: string;
  readonly onlyDiscord: (request: string) => string;
  readonly gone: string;
  readonly conversation: string;
  readonly welcome: string;
  readonly tryThis: string;
  readonly command: string;
  readonly addOption: string;
  readonly notHere: string;
  readonly message: string;
  readonly messageHint: string;
  readonly required: (option: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly moderator: string;
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  readonly chat: string;
  readonly article: string;
  readonly read: string;
  readonly edit: string;
  readonly whoSpeaks: string;
  readonly ownWords: string;
  readonly notStated: string;
  readonly leftOut: string;
  readonly legend: string;
  readonly pointAt: string;
  readonly rule: string;
  readonly through: string;
  readonly evidence: string;
  readonly place: (section: string, paragraph: number) => string;
  readonly kinds: Readonly<Record<'direct' | 'mixed' | 'indirect' | 'none', string>>;
  readonly passages: (count: number) => string;
  readonly nobody: string;
  readonly cut: (characters: number) => string;
  readonly text: string;
  readonly useText: string;
  readonly backToFile: string;
  readonly download: string;
  readonly newText: string;
  readonly answersFrom: (id: string) => string;
  readonly answersAgain: string;
  readonly changed: string;
  readonly checking: string;
  readonly sound: string;
  readonly problems: string;
  readonly line: (line: number, column: number) => string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'note', string>>;
  readonly tooLarge: (size: string, most: string) => string;
  readonly byWords: string;
  readonly aboutPreview: string;
  readonly limits: readonly string[];
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const ENGLISH: Words = {
  title: 'Whosaid preview',
  you: 'You',
  used: 'used',
  thinking: 'Whosaid is thinking…',
  edited: '(edited)',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  messageMenu: 'Apps: what can be done with this message',
  spoiler: 'Hidden; open to see it',
  choose: 'Choose',
  send: 'Send',
  cancel: 'Cancel',
  notDrawn: (type) => `Discord shows something here that this page does not draw (component type ${type}).`,
  pictureElsewhere: 'A picture from another host, which this page does not load:',
  fileGone: 'This file is not there.',
  silent: 'The application did not respond.',
  onlyDiscord: (request) => `The bot asked Discord for something that this page does not have: ${request}`,
  gone: 'The preview has ended. Start it again in the terminal, and open the address that it shows.',
  conversation: 'Conversation with the bot',
  welcome: 'This is the bot as it will be in Discord. Ask it about the article:',
  tryThis: 'Write a message to try the menu of a message on it, or choose another command.',
  command: 'Command',
  addOption: 'Add an option:',
  notHere: 'cannot be given on this page',
  message: 'Message',
  messageHint:
    'an ordinary message, which the bot does not read; its menu (⋯) has what the bot can do with it',
  required: (option) => `${option} is needed`,
  yes: 'yes',
  no: 'no',
  moderator: 'Moderator',
  language: 'Language',
  dark: 'Dark',
  light: 'Light',
  chat: 'Chat',
  article: 'Article',
  read: 'Read',
  edit: 'Edit',
  whoSpeaks: 'Who speaks',
  ownWords: "The article's own words",
  notStated: 'Speaker not stated',
  leftOut: 'Left out: never shown as an answer',
  legend: 'Speakers',
  pointAt: 'Point at a passage, or go from one to the next with the arrow keys, to see who said it and why.',
  rule: 'Rule',
  through: 'Through',
  evidence: 'Words that show it',
  place: (section, paragraph) => (paragraph === 0 ? section : `${section}, paragraph ${paragraph}`),
  kinds: {
    direct: 'in quotation marks',
    mixed: 'partly quoted',
    indirect: 'reported',
    none: "the article's own words",
  },
  passages: (count) => counted(count, 'passage', 'passages'),
  nobody: 'Nobody is quoted.',
  cut: (characters) => `Only the first ${characters} characters are shown here; the bot knows all.`,
  text: 'Text of the article',
  useText: 'Use this text',
  backToFile: 'Back to the file',
  download: 'Download',
  newText: 'New text',
  answersFrom: (id) =>
    `Answers come from your edited text of “${id}”. It is not saved: download it, and put it into the folder of the articles.`,
  answersAgain: 'Answers come from the files again.',
  changed: 'What the bot knows has changed.',
  checking: 'Reading…',
  sound: 'Nothing to mend',
  problems: 'What to look at',
  line: (line, column) => `line ${line}, column ${column}`,
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  tooLarge: (size, most) =>
    `This text has ${size}; an article has ${most} at most (MAX_ARTICLE_MB). It is not read.`,
  byWords: 'Answers come by words alone so far; meaning follows in a moment.',
  aboutPreview: 'What is different from Discord',
  limits: [
    'You are alone here: nobody else sees, presses or shares, and there is one channel of one server.',
    'Names of members, roles and channels, and pictures from other hosts, are not shown.',
    'Nothing leaves this computer, and what is written here is forgotten when the preview ends.',
  ],
};

/** The words in a language of Discord's; English where there are none. */
export function wordsIn(_locale: string): Words {
  return ENGLISH;
}
