import { counter } from '../counter.ts';
import type { EditingCommandWords, EditingWords } from './words.ts';

const count = counter<'one' | 'other'>('en');

export const EDITING: EditingWords = {
  headings: {
    add: (article) => `New article: ${article}`,
    replace: (article) => `A new text for ${article}`,
    remove: (article) => `${article} is to go`,
    undo: (article) => `Back to what was before: ${article}`,
  },
  decide: { add: 'Put it up', replace: 'Put it up', remove: 'Remove it', undo: 'Take it back' },
  cancel: 'Cancel',
  facts: {
    title: 'Title',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published',
    language: 'Language',
  },
  notSaid: 'not said',
  inLine: (line) => `from line ${line}`,
  passages: (added, removed, changed) => `Passages: ${added} added, ${removed} removed, ${changed} changed`,
  attributions: (added, removed, changed) =>
    `Attributions: ${added} added, ${removed} removed, ${changed} changed`,
  reattributed: 'Attributed otherwise',
  goldenFailed: 'Golden questions that fail',
  goldenAnswered: count({
    one: 'The golden question is answered.',
    other: 'All # golden questions are answered.',
  }),
  goldenNotAsked: 'The golden questions were not asked: the article is too long for that.',
  noAnswer: (question) => `“${question}” is not answered`,
  otherWords: (question, quote, words) => `“${question}” is answered with “${quote}”, without “${words}”`,
  otherSpeaker: (question, quote, speaker, expected) =>
    `“${question}” is answered with “${quote}”, said by ${speaker ?? 'nobody'}, not by ${expected}`,
  renamed: (wished, article) =>
    `“${wished}” becomes ${article}: names have small letters, figures and hyphens only.`,
  exists: (article) => `There is an article ${article} already; this would take its place.`,
  changedMeanwhile: 'The article was changed in the meantime. This is what would change now.',
  lastChanges: {
    add: (person, when) => `added by ${person} ${when}`,
    replace: (person, when) => `replaced by ${person} ${when}`,
    remove: (person, when) => `removed by ${person} ${when}`,
    undo: (person, when) => `a change taken back by ${person} ${when}`,
  },
  done: {
    add: (article) => `${article} is up and answers questions.`,
    replace: (article) => `${article} has its new text.`,
    remove: (article) => `${article} is removed.`,
    undo: (article) => `The last change of ${article} is taken back.`,
  },
  takeBack: (command) => `${command} takes it back.`,
  notTakenUp: (article) =>
    `The change of ${article} is written, but the articles could not be read again. The old ones answer until this is mended:`,
  cancelled: 'Cancelled. Nothing has changed.',
  drafts: {
    taken: 'This has been decided already.',
    'not yours': 'This is for the moderator who asked for it.',
    gone: 'This has lain for too long, or the bot has been started again since. Please send it again.',
  },
  listHeading: 'Articles',
  gone: (command) => `no longer there; ${command} brings it back`,
  notUp: "answers no question: this file or another can't be read",
  refusals: {
    heading: 'Nothing has changed',
    wrongKind: (name) =>
      `${name} is no file that an article can be in. Send a .md or .txt file, or a saved web page (.html).`,
    tooLarge: (megabytes) => `The file is larger than ${megabytes} MB. Split it into several articles.`,
    strangeHost: 'The file does not lie with Discord. Attach it to the command.',
    tooSlow: (seconds) => `The file did not arrive within ${seconds} seconds. Please try again.`,
    notFetched: 'The file could not be fetched from Discord. Please send it again.',
    unchanged: (article) => `${article} is exactly that already.`,
    oneFile:
      'The bot knows one file only: its text can be replaced, but no article added or removed. Whoever runs the bot can set KNOWLEDGE_PATH to a folder.',
    inMemory: 'These articles are in memory only and have no files.',
    lastOne: 'This is the only article, and the bot needs one. Replace it, or add another first.',
    nothingToUndo: (article) =>
      article === null
        ? 'There is no change to take back.'
        : `There is no change of ${article} to take back.`,
    versionLost: (article) => `The version of ${article} before that is no longer kept.`,
    notWritable: {
      'read-only':
        "The knowledge folder can't be written to: it is read-only. Ask whoever runs the bot to make it writable.",
      full: "The knowledge folder can't be written to: the disk is full. Ask whoever runs the bot to make room.",
      'no permission':
        "The knowledge folder can't be written to: the bot may not. Ask whoever runs the bot to let it.",
      'out of order':
        "The knowledge folder can't be written to: the disk is out of order. Ask whoever runs the bot to look at it.",
      'in use':
        "The knowledge folder can't be written to: another process is changing it. Please try again in a moment.",
    },
    notShown: (megabytes) => `The file is larger than the ${megabytes} MB that Discord takes here.`,
  },
};

export const EDITING_COMMANDS: EditingCommandWords = {
  article: 'Change what the bot knows',
  add: 'Add an article',
  addFile: 'A .md or .txt file or a saved web page (.html), 2 MB at most',
  addName: 'What the article is to be called; else as the file is',
  replace: 'Give an article a new text',
  replaceFile: 'The new text: a .md or .txt file or a saved web page (.html)',
  which: 'Which article?',
  remove: 'Remove an article',
  list: 'All articles, and who changed them last',
  show: 'Get the file of an article',
  undo: 'Take back the last change',
  undoWhich: 'Of which article? Else the one that was changed last',
};
