import type { BylineLanguage, CreditLanguage, NoticeLanguage, PublisherLanguage } from './surroundings.ts';
import type { TextRule } from './textRule.ts';

/** What reading an article needs to know of its language. */
export interface ArticleLanguage {
  readonly abbreviations: Abbreviations;
  readonly sentences: SentenceLanguage;
  readonly labels: LabelLanguage;
  readonly bylines: BylineLanguage;
  readonly credits: CreditLanguage;
  /** Where and when a report was written, before its first words; the first group is the agency. */
  readonly datelines: readonly TextRule[];
  readonly notices: NoticeLanguage;
  readonly publisher: PublisherLanguage;
  /** Lines above a title that only name the outlet, in the first group. */
  readonly mastheads: readonly TextRule[];
  readonly lines: LineLanguage;
  /** Left out where nobody wrote it down for the language. */
  readonly results?: ResultLanguage;
  /** Whether a sentence can't be understood without the one before it: "Half of it came back." */
  readonly leansBack: (sentence: string) => boolean;
  /** Whether a line tells a question that is open, and is no sentence by itself: "Why the alarm was off." */
  readonly isOpenQuestion: (sentence: string) => boolean;
}

/** The results of matches: "Gorge Rovers 3-2 Lisk Athletic". */
export interface ResultLanguage {
  /** Lines that have one, with the names of both sides in the groups `one` and `other`. */
  readonly lines: readonly TextRule[];
  /** Lines that stand above the headline of a match, and never are one. */
  readonly above: readonly TextRule[];
  /** The label of one, with the colon: "Full time:". */
  readonly label: RegExp;
  /** What is asked of such a line: it helps to find the line and is never shown. */
  readonly words: string;
  /** Labels of the lines that tell more of a match: "Attendance". */
  readonly facts: readonly AskedLabel[];
}

/** How lines look that stand around an article. */
export interface LineLanguage {
  /** Words that bind others in a sentence, as furniture has few: "the", "of". */
  readonly bindingWords: ReadonlySet<string>;
  /** What the signs of a line tell, the empty one of any line; null where nothing was learned of the language. */
  readonly weights: () => ReadonlyMap<string, SignWeights> | null;
}

/** What a sign of a line adds to the log-odds that it is none of the article, and that it is the headline. */
export interface SignWeights {
  readonly boilerplate: number;
  readonly headline: number;
}

/**
 * Words with a full stop that need not end a sentence, by what may follow them; without their last stop.
 * One in lower case is meant in any case, one with a capital only with it: "Ill." but not "ill."
 */
export interface Abbreviations {
  /** Always goes on: "Dr. Holm", "e.g. bees", "vs. Norhavn". */
  readonly open: ReadonlySet<string>;
  /** Goes on before a figure: "No. 5", "Nov. 12", "pp. 3". */
  readonly numbered: ReadonlySet<string>;
  /** May end a sentence too, when a common first word follows: "Goldcomb Inc. The firm". What always ends one is none: "etc." */
  readonly either: ReadonlySet<string>;
  /** Words that often begin a sentence and seldom a name. */
  readonly starters: ReadonlySet<string>;
  /** Figures with a full stop are ordinals: "am 5. Mai". */
  readonly ordinals: boolean;
}

/** Where sentences end and where they go on. */
export interface SentenceLanguage {
  /** What follows a quotation and belongs to its sentence: "Why?" *Stenvall asked*. */
  readonly asker: RegExp;
  /** What may follow a time of day: 6 p.m. *Monday*. */
  readonly afterHour: RegExp;
  /** What in small letters goes on behind one, where sentences may begin with such: 6 p.m. *on* Monday. */
  readonly joinsHour: RegExp;
  /** What a sentence that has only begun has before its hour: "*Shortly after 5* p.m. Quist left." */
  readonly opensWithHour: RegExp;
  /** How a question begins that goes on with what was told, and is no heading: "*And* behind the bakery?" */
  readonly goesOn: RegExp;
  /** Nouns before a letter that is no initial: *plan* B. */
  readonly lettered: RegExp;
  /** A word before the name of a platform, which may be one letter: "*on* X". */
  readonly onPlatform: RegExp;
  /** A line that ends so goes on in the next one: "in the". */
  readonly unfinished: RegExp;
  /** A word that only a whole sentence has: "was". */
  readonly verb: RegExp;
  /** Whether words that end like a sentence are one, and no caption: "The film shows lava." */
  readonly isWhole: (words: string) => boolean;
  /** Whether words have the verb of a clause: "Mara Quist *waved* at them". */
  readonly hasVerb: (words: string) => boolean;
}

/** What stands behind a label; `update` and `other` open a section by their own names. */
export type LabelRole =
  | 'source'
  | 'quote'
  | 'details'
  | 'background'
  | 'update'
  | 'notice'
  | 'caption'
  | 'byline'
  | 'other';

/** Words of labels in lower case, without the colon. */
export interface LabelRule extends TextRule {
  readonly role: LabelRole;
}

/** Labels of minutes and of a match, and the question that a line with one answers: it helps to find the line and is never shown. */
export interface AskedLabel extends TextRule {
  readonly words: string;
}

/** Which words with a colon are labels. */
export interface LabelLanguage {
  readonly rules: readonly LabelRule[];
  /**
   * The hour of an update, which needs no colon to be a label: "Updated at 10:05. The road is open." The first group are the
   * signs before it, the second are the words.
   */
  readonly stamp: RegExp;
  /** Questions without a mark, which open a section: "Why it matters". */
  readonly topics: readonly TextRule[];
  /** Whose judgement of a claim follows, in small letters; only a name in capitals is such a label: "CLEARSTREAM'S VERDICT". */
  readonly judgement?: RegExp;
  /** The beginning of a sentence that a colon parts: "He said", "The firm has three plants". */
  readonly clause: RegExp;
  /**
   * Somebody with their part or with where they said it, before a colon and words in quotation marks, which makes a label of
   * it: "Petro Yarsen on Channel Nord:". The first group are the signs before it, the second are the words.
   */
  readonly introduction: RegExp;
  /**
   * The verb behind who is named in a source's line, where what that one tells follows: "Kursblatt *reports* that nine boats are
   * late."; left out where nobody wrote it down for the language.
   */
  readonly toldInSource?: RegExp;
  /** What an interviewer puts to somebody without asking: "The mayor said that you are too slow." */
  readonly put: RegExp;
  /** What a document is and from when, in its first line: "Minutes of the board meeting, 3 May 2026". */
  readonly documents: RegExp;
  /** The same without a day, below the name of whoever met: "Minutes of the spring meeting"; left out where nobody wrote it down for the language. */
  readonly records?: RegExp;
  /** What may stand before a headline and is no part of it: "Title:"; left out where nobody wrote it down for the language. */
  readonly headline?: RegExp;
  /** A headline that only says whose life is told: "Ruth Kettle obituary"; left out where nobody wrote it down for the language. */
  readonly obituary?: RegExp;
  /** What such texts are called above one: "Obituaries". */
  readonly obituaries?: RegExp;
  /** A line below the name of a newsletter that only says whose it is. */
  readonly newsletter?: RegExp;
  /**
   * A line below such an article with the dates of a life, the years of which are the first and the last that it has: "Ruth
   * Kettle, potter, born 3 April 1933; died 6 January 2025".
   */
  readonly life?: RegExp;
  /** The label of an interviewer: "Q". */
  readonly interviewer: RegExp;
  /** Who leads through a conversation and has no name: "Operator". */
  readonly conductor: RegExp;
  /** Words of whoever speaks of himself, or to somebody: "we", "thank you". */
  readonly speaking: RegExp;
  /** The same apart: words of whoever speaks of himself, alone or for others, and of whoever speaks to somebody. */
  readonly ofOneself: readonly RegExp[];
  readonly toSomebody: RegExp;
  /** Words of an introduction by which somebody answers below: "here are *his answers* to our questions". */
  readonly interviewed: readonly RegExp[];
  /** Labels of things that a text can't show; a whole sentence behind one is told all the same: "Map". */
  readonly tellers: RegExp;
  /** Labels that have the same only where a paragraph begins: "Photo", "Correction"; inside one they stand before a credit. */
  readonly openTellers: RegExp;
  /** Kinds of texts and pictures that a headline may begin with as well; left out where nobody wrote them down for the language. */
  readonly genres?: GenreLanguage;
  /** Who said what stands above, in a paragraph of its own: "– wrote Quist on Telegram." */
  readonly tail: RegExp;
  /** A word of the title or of the labels of minutes: "Present". */
  readonly minutes: RegExp;
  /** What is asked of a line of minutes in other words than its label: "Who was absent?" of "Apologies". */
  readonly asked: readonly AskedLabel[];
  /** The label of the list of those who were there: "Present". */
  readonly present: RegExp;
  /** The heading of a short list of what the article tells: "Key points". */
  readonly summary: RegExp;
  /** How a newsletter greets its readers: "Good morning, Dunmere!" */
  readonly greeting?: RegExp;
  /** A line or a headline that says that a text is a letter of a reader: "Letters to the Editor", "Letter: Save the pier". */
  readonly letters?: RegExp;
  /** The letters of questions and answers in an interview, which may stand with a full stop: "Q." */
  readonly turn: string;
  /** Left out where nobody wrote it down for the language. */
  readonly exchanges?: ExchangeLanguage;
}

/** How a headline begins that names the kind of what it is about: "*Report:* Old pipes told no lies". */
export interface GenreLanguage {
  /** Labels before a clause: "Report", "Source". */
  readonly clause: RegExp;
  /** Those of them that stand before what is to be seen, too: "Photos: Ice on the lake". */
  readonly view: RegExp;
  /** Where something is added to the clause: " in ", " at ". */
  readonly joint: RegExp;
}

/** What tells people of a story who speak in turns from somebody who interviews them. Words come in lower case, without a full stop. */
export interface ExchangeLanguage {
  readonly isTitle: (word: string) => boolean;
  /** Whether a word says what somebody does who asks for no medium: "prosecutor", not "reporter". */
  readonly isPost: (word: string) => boolean;
  /** Words behind a name that may say what somebody is, with their noun as the first group: ", the town's *clerk*,". */
  readonly calledBehind: RegExp;
  /** Words of a sentence that brings in an interviewer: "spoke to", "our". */
  readonly interviewing: RegExp;
}
