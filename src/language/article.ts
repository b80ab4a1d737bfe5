import type { PartLanguage } from './lineParts.ts';

/** A kind of line or words, by its shape; `example` is one that it is for. */
export interface TextRule {
  readonly example: string;
  readonly pattern: RegExp;
  /** In lower case what such words have, at least one of it: where none of it is, the pattern need not look. */
  readonly holds?: readonly string[];
}

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
  /** Whether a sentence can't be understood without the one before it: "Half of it came back." */
  readonly leansBack: (sentence: string) => boolean;
  /** Whether a line tells a question that is open, and is no sentence by itself: "Why the alarm was off." */
  readonly isOpenQuestion: (sentence: string) => boolean;
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
  'source' | 'quote' | 'details' | 'background' | 'update' | 'notice' | 'caption' | 'byline' | 'other';

/** Words of labels in lower case, without the colon. */
export interface LabelRule extends TextRule {
  readonly role: LabelRole;
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
  /** The beginning of a sentence that a colon parts: "He said", "The firm has three plants". */
  readonly clause: RegExp;
  /**
   * Somebody with their part or with where they said it, before a colon and words in quotation marks, which makes a label of
   * it: "Petro Yarsen on Channel Nord:". The first group are the signs before it, the second are the words.
   */
  readonly introduction: RegExp;
  /** What an interviewer puts to somebody without asking: "The mayor said that you are too slow." */
  readonly put: RegExp;
  /** What a document is and from when, in its first line: "Minutes of the board meeting, 3 May 2026". */
  readonly documents: RegExp;
  /** The label of an interviewer: "Q". */
  readonly interviewer: RegExp;
  /** Labels of things that a text can't show; a whole sentence behind one is told all the same: "Map". */
  readonly tellers: RegExp;
  /** Who said what stands above, in a paragraph of its own: "– wrote Quist on Telegram." */
  readonly tail: RegExp;
  /** A word of the title or of the labels of minutes: "Present". */
  readonly minutes: RegExp;
  /** The label of the list of those who were there: "Present". */
  readonly present: RegExp;
  /** The heading of a short list of what the article tells: "Key points". */
  readonly summary: RegExp;
  /** The letters of questions and answers in an interview, which may stand with a full stop: "Q." */
  readonly turn: string;
}

/** Lines that say who wrote, took or published the article and when; never what happened. */
export interface BylineLanguage {
  /** What stands before who wrote it: "By ". */
  readonly by: RegExp;
  /** A line of names and nothing else: "Ann Lee and Tom Fry". */
  readonly names: RegExp;
  readonly lines: readonly TextRule[];
  /** What is told of the author at the end of an article. */
  readonly authors: readonly TextRule[];
  /** Lines whose first group is who wrote the article; the surest first. */
  readonly writers: readonly TextRule[];
  /** A name, the first group, and a date, as who wrote the article stands above it; so may a place. */
  readonly dated: RegExp;
  /** A name and where it was written, as it may stand above the date: "Ann Lee in Port Varn". */
  readonly placed: RegExp;
  /** Whether a name is surely a person's. */
  readonly isPerson: (name: string) => boolean;
  /** Words that such a group may have and a person's name has not: "Observer", "reporter". */
  readonly noWriter: RegExp;
  /** Lines whose first group is the day of publication; the surest first. */
  readonly published: readonly TextRule[];
  /** What the parts of such lines are; left out where nobody wrote it down for the language. */
  readonly parts?: PartLanguage;
}

/** Who took a picture, or owns it. */
export interface CreditLanguage {
  /** Credits at the end of a caption; the first group that matches is whose the picture is. */
  readonly lines: readonly TextRule[];
  /** What begins a paragraph that is a caption, whoever took the picture. */
  readonly caption: RegExp;
  /** Owners of pictures that have no name: "archive". */
  readonly unnamed: RegExp;
  /** A word that no credit has, because it makes a sentence of it. */
  readonly verb: RegExp;
  /** A line that only says of what kind a picture is: "screenshot". */
  readonly stray: RegExp;
  /** What tells of a picture to those who don't see it: "A woman in a blue apron stands between shelves." */
  readonly depicts: RegExp;
  /** A line that only says who took a picture, and for whom: "Ann Lee for The Upland Bulletin". */
  readonly taken: RegExp;
  /** What a headline ends with where a picture follows: " – photo". */
  readonly tail: RegExp;
}

/** The page speaking of itself. */
export interface NoticeLanguage {
  readonly lines: readonly TextRule[];
  /** The links to the sections of a site in one line: "Home News Sport Travel". */
  readonly menu: RegExp;
  readonly appeals: AppealLanguage;
  /** What a medium tells of itself in a paragraph with a notice or an appeal: "The Lamp is free." */
  readonly praise: RegExp;
  /** A sentence in which the medium speaks of itself to the reader, where it stands under an appeal: "We write every Monday." */
  readonly own: RegExp;
  /** What the medium says that it is, below an article: "Upland Bulletin is a non-profit newsroom registered in Lisk." */
  readonly about: RegExp;
  /** The heading above sources that the text cites, in any case: "References". */
  readonly references: RegExp;
  /** What was wrong in the article before, with its label: "Correction, 5 May: An earlier version misspelled Lisk." */
  readonly correction: RegExp;
  /** A line after which other articles are listed: "Most read". */
  readonly others: RegExp;
  /** The heading above what readers wrote, and a line that only stands there: "Petter says:". */
  readonly comments: { readonly heading: RegExp; readonly line: RegExp };
  /** The line after which an advertisement stands, and the one before which it ends. */
  readonly advertisement: { readonly start: RegExp; readonly end: RegExp };
}

/** Sentences that ask the reader to do something for the medium. */
export interface AppealLanguage {
  readonly calls: readonly TextRule[];
  /** Any of them, in one look. */
  readonly call: RegExp;
  /** A question and then a call: "Found a mistake? Write to the newsroom." */
  readonly asksFirst: RegExp;
  /** A call for help at the end of a paragraph: what stands before it is its slogan, whatever it says. */
  readonly pleads: RegExp;
  /** What such a call is about, if it says it in other words: "subscription". */
  readonly goods: RegExp;
  /** A word that only a sentence has that tells something: "was". */
  readonly tells: RegExp;
  /** A thing that the medium offers, in a sentence that speaks to the reader: "Our newsletter lands in your inbox." */
  readonly product: RegExp;
  readonly reader: RegExp;
  readonly medium: RegExp;
}

/** Who published the article. */
export interface PublisherLanguage {
  /** Names in a line; with flag g. */
  readonly names: RegExp;
  /** Lines that say outright who published the article, in their first group: "Published by Morning Docket". */
  readonly states: readonly TextRule[];
  /** What is a part of a paper, and no publisher: "The Long Read". */
  readonly rubric: RegExp;
  /** Lines that name the publisher in their first group. */
  readonly lines: readonly TextRule[];
  /** Sentences of the text in which the publisher, the first group, speaks of itself. */
  readonly tells: readonly TextRule[];
  /** A line that only a press release has. */
  readonly release: RegExp;
  /** The first sentence of a press release; the first group is the firm. */
  readonly announces: RegExp;
  /** The article that opens a sentence and is no part of a firm's name: "The ". */
  readonly article: RegExp;
  /** A platform behind the name, on which the medium can be followed: "Daily Brindle *WhatsApp* channel". */
  readonly tail: RegExp;
  /** Words of a firm's name that a reader leaves out: " Ltd". */
  readonly firm: RegExp;
  /** Words in the names of media, in lower case: "courier". */
  readonly media: ReadonlySet<string>;
  /** Words in the names of bodies that publish for themselves: "council". */
  readonly bodies: ReadonlySet<string>;
  /** Words in the names of a site's sections: "travel". */
  readonly sections: ReadonlySet<string>;
  /** Words of which no name is made alone, those of sections among them: "latest". */
  readonly common: ReadonlySet<string>;
  /** Names that are places to follow the medium: "Telegram". */
  readonly elsewhere: RegExp;
  /** What the signs of a name tell; null where nothing was learned of the language. */
  readonly weights: () => ReadonlyMap<string, number> | null;
}
