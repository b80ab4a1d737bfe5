import { ENGLISH } from '../../attribution/attributionLine.ts';
import { counter } from './counter.ts';
import { EDITING, EDITING_COMMANDS } from './editing/en.ts';
import type { Words } from './words.ts';

const count = counter<'one' | 'other'>('en');
const both = new Intl.ListFormat('en');
const either = new Intl.ListFormat('en', { type: 'disjunction' });

function named(name: string, called: string | null): string {
  return called === null ? name : `${name}, here called “${called}”`;
}

export const EN: Words = {
  language: 'en',

  attribution: ENGLISH,

  answer: {
    notCertain: (strong) => `${strong('Not certain')} that this answers the question:`,
    noAnswer: (notQuoted) =>
      notQuoted === null ? 'The article does not say.' : `The article does not quote ${notQuoted} on this.`,
    closest: 'Closest passages — they do not answer the question:',
    others: 'Other passages that match:',
    read: (corrections) => `read ${corrections.map(({ from, to }) => `“${from}” as “${to}”`).join(', ')}`,
    otherNames: (typed, names) => `The article has no ${typed}. Did you mean ${either.format(names)}?`,
    chosen: 'one of the passages that match',
    showAnother: 'Show another passage that matches',
    sentenceBefore: 'The sentence before',
    by: (author) => `By ${author}`,
  },

  behind: {
    context: 'Context',
    who: 'Who said it',
    source: 'To the source',
    inContext: 'In context',
    inBold: 'In bold',
    kinds: {
      direct: 'In quotation marks: word for word.',
      mixed: 'Partly in quotation marks: partly word for word.',
      indirect: "Reported in the article's words.",
      none: "The article's own words.",
    },
    notStated: 'The article does not say who said it.',
    saidBy: (name, called) => `Said by ${named(name, called)}:`,
    carriedBy: (name, called) => `Carried by ${named(name, called)}:`,
    saidAndCarriedBy: (name, called) => `Said and carried by ${named(name, called)}:`,
    publishedBy: (name) => `Published by ${name}.`,
    foundBy: (rule) => `found by the rule “${rule}”`,
  },

  place: {
    sections: {
      title: 'title',
      lead: 'lead',
      quote: 'quote',
      details: 'details',
      background: 'background',
    },
    paragraph: (number) => `paragraph ${number}`,
  },

  kinds: { direct: 'direct quotation', mixed: 'partly quoted', indirect: 'reported speech' },

  facts: {
    subject: 'About this article',
    author: 'About this article · written by',
    publisher: 'About this article · published by',
    published: 'About this article · published',
    picture: 'About this article · photos and illustrations',
    address: 'About this article · where to read it',
    quoted: 'About this article · who is quoted',
    person: 'Who that is',
  },

  sources: {
    heading: 'Who is quoted',
    nobody: 'Nobody is quoted.',
    credits: 'Photos and illustrations',
    sources: count({ one: '# source', other: '# sources' }),
    passages: count({ one: '# passage', other: '# passages' }),
    kinds: {
      direct: count({ one: '# direct', other: '# direct' }),
      mixed: count({ one: '# partly quoted', other: '# partly quoted' }),
      indirect: count({ one: '# reported', other: '# reported' }),
      none: count({ one: '# unattributed', other: '# unattributed' }),
    },
    through: (outlets) => `through ${outlets}`,
    page: (number, pages) => `page ${number} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    showSaid: 'Show what they said',
  },

  check: {
    verdicts: {
      exact: 'Word for word',
      altered: 'Not word for word',
      'another speaker': 'Somebody else said it',
      'not found': 'The article has no such sentence.',
    },
    wordForWord: 'word for word',
    shortened: (said) => `${said}, with a part left out`,
    because: (verdict, reasons) => `${verdict}, and ${reasons.join('; ')}.`,
    articleHas: 'The article has:',
    closest: 'The closest that it has:',
    allExact: 'All of it is in the article word for word.',
    someExact: (exact, sentences) =>
      `${exact === 0 ? 'None' : exact} of ${sentences} sentences ${exact === 1 ? 'is' : 'are'} in the article word for word.`,
    notLookedAt: count({
      one: '# more sentence was not looked at.',
      other: '# more sentences were not looked at.',
    }),
    quoted: (word) => `“${word}”`,
    leavesOut: (words) => `it leaves out ${words}`,
    lacks: (words) => `it lacks ${words}`,
    opposite: (message, article) => `it says the opposite: ${message} (the article: ${article})`,
    notInArticle: (words, number, instead) =>
      `${words} ${number === 1 ? 'is' : 'are'} not in it${instead === null ? '' : ` (the article: ${instead})`}`,
    otherOrder: (words, number) => `${words} ${number === 1 ? 'stands' : 'stand'} elsewhere in it`,
    not: (names) => `not ${names}`,
  },

  reload: {
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    warnings: 'Warnings',
    notes: 'Notes',
    reloaded: 'The knowledge is reloaded',
    upToDate: 'The knowledge is up to date',
    unchanged: 'Nothing has changed',
    articles: count({ one: '# article answers questions.', other: '# articles answer questions.' }),
    failed: 'Not reloaded: the old knowledge stays',
    at: (file, line, column) => `${file}, line ${line}, column ${column}`,
    takenUp: (when, changes) => `Taken up ${when}: ${changes}`,
    change: (kind, names) => `${kind} ${names}`,
    more: count({ one: 'and # more', other: 'and # more' }),
  },

  editing: EDITING,
  help: {
    title: 'The article answers in its own words',
    ask: '`/ask` shows the sentence that answers a question, word for word, and who said it; where the article does not say, it says that.',
    behind:
      'Below an answer, **Context** shows what stands around it, **Who said it** the words that name the speaker.',
    more: '`/sources` lists who is quoted; a message’s menu → Apps → **Check against the article** looks up what it says.',
    examples: 'For example:',
    whatDid: (name) => `What did ${name} say?`,
    moderators: (commands) =>
      `For moderators: ${both.format(commands)}. Discord shows such commands only to who manages the server; for a role, allow them under Server Settings → Integrations → this bot → Add Roles or Members.`,
  },

  gaps: {
    heading: 'Questions without an answer',
    nothing: 'No question has gone without an answer.',
    questions: count({ one: '# question', other: '# questions' }),
    days: count({ one: '# day', other: '# days' }),
    hours: count({ one: '# hour', other: '# hours' }),
    newest: (newest, all) => `from the newest ${newest} of ${all}`,
    keptFor: (time) => `kept for ${time}`,
    alsoAsked: (question) => `also asked: ${question}`,
    more: count({ one: 'and # more', other: 'and # more' }),
    calledWrong: 'Answers that readers call wrong',
    votes: {
      helpful: 'Helpful',
      'wrong quote': 'Wrong quote',
      'wrong speaker': 'Wrong speaker',
      'no answer': 'Not an answer',
    },
    wrong: 'Wrong',
    whatIsWrong: 'What is wrong with the answer?',
    thanks: 'Thank you, it is counted; nobody sees who said it.',
    notKept: 'Questions and votes are not kept here any more.',
    exported: 'The questions without an answer, and what readers think of the answers:',
    sureToDelete: count({
      one: 'Delete # question without an answer, and all votes? This can’t be undone.',
      other: 'Delete # questions without an answer, and all votes? This can’t be undone.',
    }),
    deleteAll: 'Delete all',
    deleted: 'All questions and votes are deleted.',
  },

  notices: {
    failed: 'Sorry, something went wrong here. It has been noted; please try again.',
    outOfDate: 'This belongs to an older version of the bot. Please ask again.',
    tooQuick: (when) => `That was quick! You can go on ${when}.`,
    tooMany: 'So many are asking just now that this would take minutes. Please ask again a little later.',
    stopping: 'The bot is being stopped and cannot answer this any more. Please ask again in a moment.',
    homeOnly: 'This works on the home server of the bot only.',
    moderatorsOnly: 'This is for the moderators of the bot.',
    answerChanged: 'The article has changed since this answer. Ask again to see what it says now.',
    articleGone: 'The article of this answer is no longer there. Ask again to see what the others say.',
    sourcesChanged: 'The articles have changed since. Ask for the sources again to see who is quoted now.',
    noArticle: (name) => `No article is called “${name}”.`,
    severalArticles: (name) => `More than one article is called “${name}”.`,
    noSpeaker: (name, article) =>
      `Nobody called “${name}” is quoted${article === null ? '' : ` in “${article}”`}.`,
    chooseSpeaker: 'Choose one from the list.',
    askWhat: 'Give a question, a speaker, or both: then this says what the article has.',
    chooseArticle: 'Choose one from the list.',
    noText: 'This message has no text to look for.',
    share: 'Share with everyone',
    shared: 'Shared with everyone:',
    sharedBy: (person) => `Shared by ${person}`,
  },

  commands: {
    ask: 'Ask a question; the article answers in its own words',
    askQuestion: 'What do you want to know?',
    askSpeaker: 'Only what this person or body said',
    askPrivate: 'Show the answer only to you',
    article: 'Look only in this article',
    sources: 'Who is quoted, how often, and through which outlet',
    reload: 'Read the articles again',
    editing: EDITING_COMMANDS,
    gaps: 'Which questions found no answer',
    gapsList: 'The questions without an answer, newest first, and which answers readers call wrong',
    gapsExport: 'The same as files for a spreadsheet (CSV)',
    gapsClear: 'Delete all kept questions and votes',
    help: 'What this bot does, with questions to try',
    checkName: 'Check against the article',
  },

  terminal: {
    kinds: {
      direct: count({ one: '# direct', other: '# direct' }),
      mixed: count({ one: '# mixed', other: '# mixed' }),
      indirect: count({ one: '# indirect', other: '# indirect' }),
    },
    askAbout: 'Ask about',
    leaveWith: 'Leave with "exit" or Ctrl-D.',
    inOutlets: (outlets) => `in ${outlets}`,
    why: 'why',
    howToConnect: `No DISCORD_TOKEN, so here is Whosaid on a page of this computer. To bring it to Discord:
  1. Make an application with a bot at https://discord.com/developers/applications
  2. Copy .env.example to .env and put the bot's token behind DISCORD_TOKEN=
  3. Run npm start again; the README tells how to invite the bot.`,
    imported: (file, passages, publisher) =>
      `${file}: ${passages}, ${publisher === null ? 'no publisher named' : `published by ${publisher}`}`,
    forSubscribers: 'the page is for subscribers; look whether its text is whole',
    unreadable: 'some characters could not be read and stand there as �; was the page saved whole?',
    previewAt: (address, takenPort) =>
      `${takenPort === null ? '' : `Port ${takenPort} is in use. `}Open ${address} · Ctrl-C ends it`,
  },

  progress: {
    work: {
      reading: 'reading articles',
      meaning: 'reading passages for meaning',
      importing: 'importing pages',
    },
    of: (done, total) => `${done} of ${total}`,
    perSecond: (rate) => `${rate} a second`,
    left: (time) => `${time} left`,
  },
};
