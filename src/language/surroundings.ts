import type { PartLanguage } from './lineParts.ts';
import type { TextRule } from './textRule.ts';

/** Lines that say who wrote, took or published the article and when; never what happened. */
export interface BylineLanguage {
  /** What stands before who wrote it: "By ". */
  readonly by: RegExp;
  /** A line of names and nothing else: "Ann Lee and Tom Fry". */
  readonly names: RegExp;
  /** A line that ends with the initials of its medium, as `initialledLine` makes it, and the article before the name of one: "The ". */
  readonly initialled: { readonly line: RegExp; readonly article: RegExp };
  readonly lines: readonly TextRule[];
  /** What is told of the author at the end of an article. */
  readonly authors: readonly TextRule[];
  /** The first sentence of such a note where what goes on tells of them too: "*Ann Lee has been a reporter since 2019.* She has two boats." */
  readonly authorFirst: RegExp;
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
  /** A line above a page with nothing but a day, which may be the one on which it was copied. */
  readonly today?: RegExp;
  /** What the parts of such lines are; left out where nobody wrote it down for the language. */
  readonly parts?: PartLanguage;
}

/** Who took a picture, or owns it. */
export interface CreditLanguage {
  /** Credits at the end of a caption; the first group that matches is whose the picture is. */
  readonly lines: readonly TextRule[];
  /** Lines that are captions, whoever took the picture. */
  readonly captions: readonly TextRule[];
  /** Owners of pictures that have no name: "archive". */
  readonly unnamed: RegExp;
  /** A word that no credit has, because it makes a sentence of it. */
  readonly verb: RegExp;
  /** A line that only says of what kind a picture is: "screenshot". */
  readonly stray: RegExp;
  /** The headline of pictures, which reads like a credit: "Photos: The flood in pictures". */
  readonly gallery?: RegExp;
  /** What tells of a picture to those who don't see it: "A woman in a blue apron stands between shelves." */
  readonly depicts: RegExp;
  /** A line that only says who took a picture, and for whom: "Ann Lee for The Upland Bulletin". */
  readonly taken: RegExp;
  /** Where in a picture somebody stands: "Ann Lee (centre)". */
  readonly placed: RegExp;
  /** The words before what a picture is of: "An aerial view of". */
  readonly view: RegExp;
  /** Who is to be seen where, without a verb: "Ann Lee on the quay of Lisk."; left out where nobody wrote it down for the language. */
  readonly scene?: RegExp;
  /** What a headline ends with where a picture follows: " – photo". */
  readonly tail: RegExp;
}

/** The page speaking of itself. */
export interface NoticeLanguage {
  readonly lines: readonly TextRule[];
  /** Boxes that speak to the reader in whole sentences, and are none of the article's however they look. */
  readonly boxes: readonly TextRule[];
  /** The links to the sections of a site in one line: "Home News Sport Travel". */
  readonly menu: RegExp;
  readonly appeals: AppealLanguage;
  /** What a medium tells of itself in a paragraph with a notice or an appeal: "The Lamp is free." */
  readonly praise: RegExp;
  /** A sentence in which the medium speaks of itself to the reader, where it stands under an appeal: "We write every Monday." */
  readonly own: RegExp;
  /** A sentence that only tells where more is to be learned: "For more information, visit www.lamp.example." */
  readonly referral?: RegExp;
  /** A word by which a sentence gives what somebody said ("told"), and one by which it tells what happened ("has"). */
  readonly reports: RegExp;
  /** A line that shows what somebody has written, with a colon: "Here is Mara Quist's latest post:". */
  readonly shows?: RegExp;
  readonly past: RegExp;
  /** What the medium says that it is, below an article: "Upland Bulletin is a non-profit newsroom registered in Lisk." */
  readonly about: RegExp;
  /** The heading above sources that the text cites, in any case: "References". */
  readonly references: RegExp;
  /** What was wrong in the article before, with its label: "Correction, 5 May: An earlier version misspelled Lisk." */
  readonly correction: RegExp;
  /** A line after which other articles are listed: "Most read". */
  readonly others: RegExp;
  /**
   * The heading above what readers wrote, a line that only stands there ("Petter says:"), one that asks for more ("Write a
   * comment"), and a word of what an article tells of others, which readers seldom do ("said").
   */
  readonly comments: {
    readonly heading: RegExp;
    /** What the form says that stands above comments on some pages, and below them on others. */
    readonly above: RegExp;
    readonly line: RegExp;
    readonly form: RegExp;
    readonly told: RegExp;
  };
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
  /** Who edited a page, beside whose line that of its source names an agency's own: "Editor: ann". */
  readonly editor?: RegExp;
  /** What is a part of a paper, and no publisher: "The Long Read". */
  readonly rubric: RegExp;
  /** Whether a name is only that of a country, a part of one or a town, which is a section of a page: "China", "South Wales". */
  readonly isPlace: (name: string) => boolean;
  /** Lines that name the publisher in their first group. */
  readonly lines: readonly TextRule[];
  /** The one of them that may also name who wrote the article: "Follow Ann Lee on Yapper". */
  readonly follow: TextRule | null;
  /** Sentences of the text in which the publisher, the first group, speaks of itself. */
  readonly tells: readonly TextRule[];
  /** What stands before and behind the name of a medium to which somebody has told something: "he told *Quay Star* on Monday". */
  readonly toldTo?: { readonly before: RegExp; readonly after: RegExp };
  /** A medium that is an agency speaks of itself: "told *this agency*". */
  readonly ownAgency?: RegExp;
  /** The line of a release that names who gives it out: "SOURCE *Brine Marine*". */
  readonly given?: TextRule;
  /** A line that only a press release has. */
  readonly release: RegExp;
  /** A dateline with the mark of a wire that carries press releases: "LISK, May 4, 2026 /PRNewswire/ --". */
  readonly releaseWire?: RegExp;
  /** The first sentence of a press release; the first group is the firm. */
  readonly announces: RegExp;
  /** The article that opens a sentence and is no part of a firm's name: "The ". */
  readonly article: RegExp;
  /** A platform behind the name, on which the medium can be followed: "Daily Brindle *WhatsApp* channel". */
  readonly tail: RegExp;
  /** Words of a firm's name that a reader leaves out: " Ltd". */
  readonly firm: RegExp;
  /** What readers who pay for a medium are called behind its name: "The Lamp *Community*". */
  readonly circle?: RegExp;
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
