import type { ArticleFactKind, Span } from '../types.ts';

/**
 * What searching needs to know of a language. Words come in the form in which they are compared: lower case, without
 * accents, apostrophes and full stops, as `tokenize` gives them.
 */
export interface SearchLanguage {
  /** Finds the form that the inflections of a word share: "provided", "provides" → "provid". */
  readonly stem: (word: string) => string;
  /** Words derived from one another have the same family, though perhaps not the same stem: "threaten", "threat". Whoever has the word's stem says it. */
  readonly familyOf: (word: string, stem?: string) => string;
  /** Whether a word says nothing about the subject: "the", "who". */
  readonly isStopWord: (word: string) => boolean;
  /** Whether it may be left out where the articles do not have it: the "volume" of "trade volume". */
  readonly isVague: (word: string) => boolean;
  /** What a word is by itself, as bits of `Trait`; numbers and stop words are told without it. */
  readonly traitsOf: (word: string) => number;
  /** Share of the language's sentences that hold a stem, 0 for one that is not known. */
  readonly shareOf: (stem: string) => number;
  /** Whether every noun has a capital letter, so that it makes none of them a name. */
  readonly nounsHaveCapitals: boolean;
  /** What a word stands for by the way it was typed and the word before it: a small "us" is "we". */
  readonly readAs: (word: string, typed: string, before: string | undefined) => string;
  /** The numbers and units among the words of a text. */
  readonly numbersIn: (words: readonly string[]) => readonly NumberMention[];
  /**
   * A question without what is said around it: “Hi! Can you tell me *who won*? Thanks!” One that is nothing else stays. Where a language
   * knows them, stories before it are left out, too, and a few keywords are the question that they stand for.
   */
  readonly withoutFrame: (question: string) => string;
  /** What kind of answer a question asks for. */
  readonly askedOf: (question: string) => Asked;
  /** Whether it goes on from a question that was asked before, so that it does not say what it asks: "And the union?" */
  readonly goesOn: (question: string) => boolean;
  /** Whether it asks what somebody said. */
  readonly asksForStatement: (question: string) => boolean;
  /** Where it names whom it asks for what they said: "What did *the Kremlin* say?" */
  readonly speakerAsked: (question: string) => Span | null;
  /** Where it names whom it asks for what they did: "What did *the EU* do?" */
  readonly doerAsked: (question: string) => Span | null;
  /** Where it names whom it asks who they are, by name or by what they are: "Who is *the mayor*?" */
  readonly personAsked: (question: string) => Span | null;
  /** Whether a question in which nothing is looked for but a name asks for more than who that is: "What did she say about Ann Lee?" */
  readonly asksBesideName: (question: string) => boolean;
  /** Whether a noun may stand for anybody who speaks in a text, which need not have it: "people", "the author". */
  readonly isAnybody: (noun: string) => boolean;
  /** Whether somebody who is named before the words does something in them: "Beijing *has threatened* …" */
  readonly isDoing: (after: string) => boolean;
  /** Whether the word that follows names the kind of answer: "Which ", "How many ". */
  readonly opensKind: (before: string) => boolean;
  /** Questions about the article itself; the first that fits decides. */
  readonly articleQuestions: readonly ArticleQuestion[];
  /** Questions that ask so only beside another one about the article: "Who wrote this, and *when*?" */
  readonly besideQuestions: readonly ArticleQuestion[];
  /** What stands between two such questions; null where the language does not tell. */
  readonly betweenQuestions: RegExp | null;
  /** Whether such a question, in the same form, can only mean the article: “Who wrote *this*?”, but not “Who wrote it?” */
  readonly meansArticle: (question: string) => boolean;
  /** Whether something, in the same form, is said to the bot, or asks what no article tells: “Can you help me?”, “Is this true?” */
  readonly asksBot: (question: string) => boolean;
  /** Countries and their governments, read when they are first needed. */
  readonly places: () => readonly Country[];
  /** Offices, bodies and things with what they are called for short: ["CEO", "chief executive"]. */
  readonly abbreviations: readonly (readonly string[])[];
  /** Words of talk and shortened ones, each before what an article has in its place: ["mum", "mother"], ["dept", "department"]. */
  readonly talk: readonly (readonly [typed: string, ...written: string[]])[];
  /** Words by which a sentence answers whether something is so: "rose" answers "did it fall?" */
  readonly opposites: (word: string) => Iterable<string>;
  /** Words that tell the same of somebody from another's side: who won beat somebody, "beat" for "won". */
  readonly sameDeeds: (word: string) => Iterable<string>;
  /** Words that may stand for a thing that an article lacks: "pay" for "wages", "trial" for "study". */
  readonly sameThings: (word: string) => Iterable<string>;
  /**
   * Share (0..1) of the words that a question puts into somebody's mouth, “Who said that nobody told them?”, that a sentence has; 0
   * for other questions.
   */
  readonly shareSaidSo: (question: string, sentence: string) => number;
  /** Whether a sentence speaks of something else than a question, though in its words: of the upper dam where the lower one is asked for. */
  readonly speaksOfAnother: (question: string, asked: Asked, sentence: string) => boolean;
  /**
   * Which side a sentence takes in the matter of a question that asks for one, “Who doubts that it is the king?”; null where it takes
   * none, or no side is asked for.
   */
  readonly sideTaken: (question: string, sentence: string) => Side | null;
  /** Where a question names whose reasons it asks for: "Why does *Lund* want the ban?" */
  readonly holderAsked: (question: string) => Span | null;
  /** What tells that the answer to a question is not known; null where it asks for nothing of which that is said. */
  readonly unknownAsked: (question: string) => UnknownAsked | null;
  /** Whether a sentence only announces what the next one of the article answers: "There are several reasons for it." */
  readonly announces: (question: string, asked: Asked, sentence: string, next: Following) => boolean;
  /**
   * Whether a sentence tells of another what a question asks of somebody or something that its article has `elsewhere`: for sure, or
   * perhaps, since two nouns may mean one thing; null where it does not.
   */
  readonly tellsOfOtherSubject: (
    question: string,
    asked: Asked,
    sentence: string,
    elsewhere: string,
  ) => OtherSubject | null;
  /**
   * Whether a sentence belongs to what a question asks for or to something else, by what its article has `before` and `after` it: to
   * the women's race where the men's is asked for, or to what was so before what is so now; null where it tells neither.
   */
  readonly belongsTo: (
    question: string,
    sentence: string,
    before: string,
    after: string,
  ) => 'asked' | 'other' | null;
  /** The nouns by which a question means certain things, each with its place: "When will the *miners* go back?" */
  readonly thingsMeant: (question: string) => readonly Span[];
  /** Whether a sentence tells of a thing in the place that a question names, or of one in another place; null where it tells neither. */
  readonly placeOfAsked: (question: string, sentence: string) => 'asked' | 'other' | null;
  /**
   * Whether a sentence leaves open what a question asks, though it has its words: "A rocket fell", where it is asked of what kind.
   * `others` are sentences of the same article.
   */
  readonly leavesOpen: (
    question: string,
    asked: Asked,
    sentence: string,
    others: readonly string[],
  ) => boolean;
  /**
   * The words of a sentence that answer, with what belongs to them: "three years *and two months*". Of two amounts that it compares
   * it is the one that the question asks for.
   */
  readonly wholeAnswer: (question: string, sentence: string, answer: Span) => Span;
  /** What a compound is a kind of: "chips" of "microchips"; null for a word that is none. */
  readonly headOfCompound: (word: string) => string | null;
  /** Words that say little about which name it is: the "of" and the "republic" of "Republic of Korea". */
  readonly untelling: ReadonlySet<string>;
  /** How its words are spelt; null where that is not known, and then no word is read as another. */
  readonly spelling: Spelling | null;
}

/** What kind of answer a question asks for. */
export type Asked =
  | 'when'
  | 'how much'
  | 'how many'
  | 'how long'
  | 'where'
  | 'who'
  | 'why'
  | 'how'
  | 'yes or no'
  | 'which'
  | 'what did'
  | 'what is'
  | 'what'
  | 'other';

/** The sentence behind one that is looked at, and whether it has somebody's words. */
export interface Following {
  readonly sentence: string;
  readonly isSaid: boolean;
}

/** How it is told that something is not known: "The price was not disclosed." */
export interface UnknownAsked {
  /** Whether a word of the question only tells which kind of answer it asks for. */
  readonly isKind: (word: string) => boolean;
  /** Whether it asks for the words of somebody, which may not be known either. */
  readonly isOfWords: boolean;
  /** Whether a sentence says that it is not known. */
  readonly isTold: (sentence: string) => boolean;
}
/** A side in a matter: the one that is asked for, the other, or the other in what may be another matter. */
export type Side = 'asked' | 'other' | 'perhaps other';

/** Whether what a sentence tells is another's for sure, or may be. */
export type OtherSubject = 'other' | 'perhaps';

/** A number in a text: places `from` up to `to` of its words, and the one spelling that all its spellings share. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  readonly token: string;
}

/** What a country, its people and its government are called. */
export interface Country {
  readonly names: readonly string[];
  readonly people: readonly string[];
  /** Where its government sits, and what that is called. */
  readonly seats: readonly string[];
}

/** The words that everybody may use, whatever the article is about. */
export interface Spelling {
  /** How common a word is, 0 for one that the language does not have. */
  readonly rankOf: (word: string) => number;
  /** The words that may be meant by a misspelt one. */
  readonly words: () => Iterable<string>;
  /** How a word sounds, roughly: those that sound alike have the same key. */
  readonly soundKey: (word: string) => string;
  /** The same with its vowels: "Lee" sounds like "Li", and not like "La". */
  readonly spokenKey: (word: string) => string;
  /** Whether a name may stand right after some words, the last of which was typed like this: "who is *aslak*". */
  readonly opensName: (before: readonly string[], typed: string) => boolean;
  /** Whether a little word may stand where a name may: "did *they*", "is *the* ferry". */
  readonly standsForName: (word: string) => boolean;
  /** Whether an unknown word may be what many of a kind are called: "tories", "dems". */
  readonly namesGroup: (word: string) => boolean;
}

/** A way to ask for a fact about the article itself. */
export interface ArticleQuestion {
  readonly asks: ArticleFactKind;
  /**
   * Fits the whole question, in lower case and without punctuation at its ends. A group `told` is a noun of which the article
   * itself must not tell ("the report"), a group `about` what its title has to name.
   */
  readonly pattern: RegExp;
  readonly example: string;
}
