import type { Piece } from './attribution.ts';
import type { TieLanguage } from './ties.ts';

/**
 * What comparing a claim with a passage needs to know of a language. Words come in lower case, with their marks and
 * apostrophes, as `src/check/words/claimWords.ts` gives them.
 */
export interface ClaimLanguage {
  /** Whether a word denies: "not", "isn't". */
  readonly isNegation: (word: string) => boolean;
  /** Whether a claim is not made any more, or not for sure, when the word stands beside it: "denied", "if". */
  readonly isReservation: (word: string) => boolean;
  /** The words before a claim, at the end of a text, that make less of it: "up to", "most of the", "former"; null where none do. */
  readonly limitBefore: (before: string, claim: string) => string | null;
  /** The words behind a claim, at the beginning of a text, that make less of it: " at the earliest"; null where none do. */
  readonly limitBehind: (claim: string, behind: string) => string | null;
  /** The words behind a claim, at the beginning of a text, that name the source of what would else be told as a fact: ", citing two clerks"; null where none do. */
  readonly sourceBehind: (behind: string) => string | null;
  /** The phrase outside a claim, at the beginning or end of its sentence, under which alone it is so: "*Subject to consent*, | a hall will open"; null where there is none. */
  readonly scopeAround: (before: string, claim: string, behind: string) => string | null;
  /** The words by which somebody is only said to have said a claim: "Roos said *the mayor had told* her that | the dam held"; null where there are none. */
  readonly tellerBefore: (before: string, claim: string, behind: string) => string | null;
  /** The word by which a claim, between two parts of its sentence, is only thought, hoped or argued: "*think* that | the pier held"; null where there is none. */
  readonly attitudeAround: (before: string, claim: string, behind: string) => string | null;
  /** Whether one of some words shows the attitude that a word shows: "believes" that of "think". */
  readonly hasAttitude: (words: readonly string[], attitude: string) => boolean;
  /** Whether a word for an attitude is of somebody who says so: "insisted". */
  readonly asserts: (word: string) => boolean;
  /** The word by which a sentence disputes the one before it: "Wren *disputed* that."; null where it does not. */
  readonly disputedBy: (sentence: string) => string | null;
  /** Whether a word is a number: "three", "twice". */
  readonly isNumberInWords: (word: string) => boolean;
  /** Whether it stands for somebody who was named before: "she". */
  readonly isPronoun: (word: string) => boolean;
  /** Whether it stands for whoever writes: "I", "us". */
  readonly isWriter: (word: string) => boolean;
  /** Whether it reports what somebody said: "said", "announces". */
  readonly isReporting: (word: string) => boolean;
  /** Whether it reports by its form and what follows, in no list, behind who does it: "specified" before "that". */
  readonly reportsByForm: (word: string, next: string) => boolean;
  /** Whether somebody else does what a verb says where this word stands before it: "being told", "was asked". */
  readonly makesPassive: (before: string, verb: string) => boolean;
  /** Whether words have a verb of their own, as a sentence has. */
  readonly hasVerb: (words: string) => boolean;
  /** Whether who heard it stands behind a verb, and never who said it: "told". */
  readonly hasHearer: (verb: string) => boolean;
  /** What a verb tells more than that something was said, as numbers: of "joked" the same as of "quipped", of "said" none. */
  readonly stancesOf: (word: string) => readonly number[];
  /** Whether a word beside a reporting verb only insists that it was said: "literally". */
  readonly insists: (word: string) => boolean;
  /** What a sentence may begin with that claims nothing: "And ", "lol, ". */
  readonly opensTalk: RegExp;
  /** Whether the word at a place may be left out, as the sentence says the same without it: "that" of "said that it stops". */
  readonly isSpareAt: (words: readonly string[], place: number) => boolean;
  /** One spelling for all that a word has: of "colour" and "color", "km" and "kilometres"; of others the word. */
  readonly spellingOf: (word: string) => string;
  /** Whether who does it holds against what follows, or against what stands in quotation marks: "rejected", "denied". */
  readonly contradicts: (word: string) => boolean;
  /** Whether who does it leaves open that what follows is so: "hoped", "demanded". */
  readonly leavesOpen: (word: string) => boolean;
  /** Whether a noun follows it, and no verb: "the", "her". */
  readonly isDeterminer: (word: string) => boolean;
  /** Whether a person may have it as a first name. */
  readonly isFirstName: (word: string) => boolean;
  /** What may stand before the name of who said something, of when or where; its group that took part is what it tells: "On Friday, ", "Speaking in court, ". */
  readonly circumstance: RegExp;
  /** The text of a pattern for what may follow a name behind a verb: "said Wren *on* Friday". */
  readonly opensRest: string;
  /** The word that says what somebody is, of the words that describe them: of "chief engineer of the town" "engineer"; null where that is not known. */
  readonly headOf: (words: readonly string[]) => string | null;
  /** How texts tell of what body somebody is, or whose. */
  readonly ties: TieLanguage;
  /** For whom somebody speaks who is called so: of "a spokesman for Netbund" "Netbund", of "a spokesman" ""; null where it is for nobody. */
  readonly spokenFor: (words: string) => string | null;
  /** Whether it stands before a colon without being anybody: "Spoiler", "Breaking". */
  readonly isLabel: (word: string) => boolean;
  /** How many are meant by words that describe them; null where that is not known. */
  readonly amountOf: (words: readonly string[]) => Amount | null;
  /** Whether words are what somebody is: "the bakery's owner". */
  readonly describesSomebody: (words: readonly string[]) => boolean;
  /** Whether who is called so is at the head of something, though it is no title: "leader". */
  readonly leads: (word: string) => boolean;
  /** What somebody is who does so: of "heads" "head", of "commands" "commander"; null where that is not known. */
  readonly postOf: (verb: string) => string | null;
  /** Whether words are what a body is, whoever it is: "the central bank", "the town's council". */
  readonly describesBody: (words: readonly string[]) => boolean;
  /** Whether a body says what those say who are called so: "official". */
  readonly actsFor: (noun: string) => boolean;
  /** What stands behind a name and opens what its bearer is: ", 43, " before "a pilot", " of " before "the port". */
  readonly opensDescription: RegExp;
  /** What the initials of a post or a title stand for, in each way: of "ceo" "chief executive", of "gen" "general"; none for other words. */
  readonly inFull: (word: string) => readonly (readonly string[])[];
  /** What those are called who may have a courtesy: of "dr" "doctor", "professor"; null where it says nothing, as "mr" does. */
  readonly courtesyFor: (word: string) => ReadonlySet<string> | null;
  /** Whether it is a degree behind a name: "phd". */
  readonly isDegree: (word: string) => boolean;
  /** A text with titles and degrees as they are written without full stops and commas: "Gen Dana Wren", "Dana Wren PhD said". */
  readonly withPlainTitles: (text: string) => string;
  /** Cries that claim nothing, at the beginning of a text and at its end, with what parts them from the rest: "lol, ". */
  readonly criesBefore: RegExp;
  readonly criesBehind: RegExp;
  /** Words at the beginning of a text that only hand on what follows, with what parts them from it: "Worth noting: ". */
  readonly handedOn: RegExp;
  /** Whether words beside a sentence only tell how it strikes whoever sends it; a sign parts them from what follows, or none does. */
  readonly isReaction: (words: readonly string[], isParted: boolean) => boolean;
  /** Whether it is a day of the week or a month. */
  readonly isDate: (word: string) => boolean;
  /** Whether it is a month that may stand before or behind its day: "14 June", "June 14". */
  readonly isMonth: (word: string) => boolean;
  /** Whether it is what a day in figures may end with: "th" of "14th". */
  readonly endsOrdinal: (word: string) => boolean;
  /** The text of a pattern for what opens a clause that is reported: "said *that* …" */
  readonly opensClause: string;
  /** Where a clause that is reported begins behind a verb without a word that opens it: "said | the ferry costs too much"; -1 where none does. */
  readonly bareClauseAt: (verb: string, after: string) => number;
  /** Whether the word joins a further clause to a sentence: "but", "which". */
  readonly joinsClause: (word: string) => boolean;
  /** Whether the word only adds a further clause: "and". */
  readonly addsClause: (word: string) => boolean;
  /** Whether the word behind a comma tells further what was said: "saying", "adding". */
  readonly addsReport: (word: string) => boolean;
  /** Whether the word sets what follows against what was denied before it: "but" of "but nine were hurt", not of "but for them". */
  readonly contrasts: (word: string, next: string) => boolean;
  /** Whether the word behind a comma only denies what is set against what stands before: "not" of ", not after May". */
  readonly setsAgainst: (word: string, next: string) => boolean;
  /** With flag g, what is told of somebody in between: "Wren, *who asked not to be named*, said", "Wren *disputed that*: the ferry". */
  readonly aside: RegExp;
  /** A pattern, with flag g, for what calls by another noun whoever or whatever stands before it, with its commas: "Wren*, a clerk,* left". */
  readonly apposition: RegExp;
  /**
   * A pattern, with flag g, for a clause that tells something of whoever stands before it, between signs or at the end, with what sets
   * it off; its groups are the word that opens it and the rest: "Wren, *who took a bribe,* told".
   */
  readonly relativeClause: RegExp;
  /** Whether such a clause has whoever stands before it do what it tells: "who", not "whose". */
  readonly opensForSubject: (word: string) => boolean;
  /** A sentence that begins with who said it; its groups are the name and the claim: "According to Dana Wren, …" */
  readonly sourceBefore: RegExp;
  /** Others of that kind, with the groups `speaker` and `claim`: "As Dana Wren put it: …" */
  readonly leadIns: readonly RegExp[];
  /** What a report is about, with the group `topic`: before it, "On the ferry, …", and behind whoever speaks, "Dana Wren on the ferry". */
  readonly topicBefore: RegExp;
  readonly topicBehind: RegExp;
  /** The end of a sentence that says who said it; its group is the name: "…, according to Dana Wren." */
  readonly sourceAfter: RegExp;
  /** The number that an item of a list begins with, where it can be nothing else: "2) ". */
  readonly itemNumber: RegExp;
  /** What sends the reader of a message on, behind a sentence: ", see below". */
  readonly pointer: RegExp;
  /** A note at the end that names where a sentence is from; its group that took part is the name: "(source: Coast Weekly)". */
  readonly sourceNote: RegExp;
  /**
   * A sentence that begins with where it is from, in the group `from`, or who reports it, in the group `per` or `reporting`; the rest is
   * the group `text`: "From Coast Weekly: …", "Per Coast Weekly, …", "Coast Weekly reports that …".
   */
  readonly originBefore: RegExp;
  /** The end of a sentence that tells the same, with the name as its group: ", according to Coast Weekly". */
  readonly originBehind: RegExp;
  /** A claim as a question whether it is so, for who reads; null where the language has no such form. */
  readonly asQuestion: (claim: string) => string | null;
  /** Where the word at a place stands between two opposites, by the words in order; null where it has no opposite. */
  readonly sideAt: (words: readonly string[], place: number) => Side | null;
  /** Whether the word at a place says that what follows is not so: "not", "refused to", "denied that". */
  readonly deniesAt: (words: readonly string[], place: number) => boolean;
  /** Whether what stands with the word is only thought of, feared or planned: "would", "hoped". */
  readonly isUnsure: (word: string) => boolean;
  /** The words before a claim, `typed` so, on which its subject hangs: "*brother of* | the clerk was jailed"; none where it is its own. */
  readonly headBefore: (
    before: readonly Piece[],
    claim: readonly Piece[],
    typed: readonly Piece[],
  ) => readonly Piece[];
  /** The words behind a claim without which it says more: "Boats may enter | *with a pilot*"; none where it says no more. */
  readonly restrictionBehind: (claim: readonly Piece[], behind: readonly Piece[]) => readonly Piece[];
  /** A claim of one clause with its time at the other end: "*By noon* the ship left", "The ship left *by noon*"; null where it has none there. */
  readonly withTimeTurned: (claim: string) => string | null;
  /** A claim with contractions where a passage has them, and without where it has the words in full: "hasn't", "has not". */
  readonly contractedAs: (claim: string, passage: string) => string;
  /** Whether a sentence says no more without a part that is left out of it; no where that is not known. */
  readonly mayBeLeftOut: (omission: Omission) => boolean;
  /** Whether it only says of the verb behind it that it may be so: "may", "could". */
  readonly isModal: (word: string) => boolean;
  /** Whether a clause begins with the word: "which", "but". */
  readonly beginsClause: (word: string) => boolean;
  /** One name for words that call the same thing: "photos", "pictures"; for others their family. */
  readonly meaningOf: (word: string) => string;
}

/** A part that is left out of a sentence, with what stands before it and behind it. */
export interface Omission {
  readonly before: readonly Piece[];
  readonly leftOut: readonly Piece[];
  readonly behind: readonly Piece[];
}

/** How many somebody or something is. */
export interface Amount {
  readonly isMany: boolean;
  /** The words that count without a number: "several", "a few"; null where there are none. */
  readonly by: string | null;
}

/** One of two opposites: "rose" and "fell" are the sides of one axis. */
export interface Side {
  /** Number of the axis. */
  readonly axis: number;
  readonly side: 1 | -1;
  /** Whether it is about what follows: "agreed to", "denied that". */
  readonly isFrame: boolean;
  /** Place of the last word that says it: of "open" in "keep the ward open". */
  readonly last: number;
}
