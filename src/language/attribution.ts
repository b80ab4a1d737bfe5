import type { Kind, Span } from '../types.ts';
import type { GoingOnLanguage } from './goingOn.ts';
import type { OutletLanguage } from './outlets.ts';
import type { PeopleLanguage } from './people.ts';
import type { SpeakerLabelLanguage } from './speakerLabels.ts';

/** Parts of speech of Universal Dependencies; one that is not known is X. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** A word or sign of the text with its part of speech. */
export interface Token extends Span {
  /** In lower case, apostrophes straight. */
  readonly word: string;
  readonly pos: PartOfSpeech;
  /** Written as names are: begins with a capital letter, where not every noun does. */
  readonly capital: boolean;
}

/** A sentence as the grammar sees it: words, and each quotation as one piece. */
export interface Piece extends Span {
  readonly word: string;
  readonly pos: PartOfSpeech | 'QUOTE';
  readonly capital: boolean;
}

/** Pieces `from` (inclusive) to `to` (exclusive) of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words that name who speaks. */
export interface Phrase extends Range {
  /** Words set beside it: "Mara Quist, *its treasurer*, said". */
  readonly beside: Range | null;
}

/** How what is reported is tied to the words that report it. */
export type Link = 'that' | 'clause' | 'quote' | 'object' | 'words' | 'before' | 'according';

/** Somebody reports something in a sentence; all numbers are indexes of its pieces. */
export interface Report {
  /** The rule that found it, by its name in the language's table of rules. */
  readonly rule: string;
  /** The base form of the reporting verb, or a word that stands for it. */
  readonly lemma: string;
  /** The reporting verb or words. */
  readonly cue: Range;
  /** Null where nobody is named: "allegations have been made that …". */
  readonly speaker: Phrase | null;
  /** What is reported. */
  readonly content: readonly Range[];
  /** Whom it was said to: "told *the committee*". */
  readonly addressee: Range | null;
  /** The reporting words with everything that belongs to them and not to what is reported. */
  readonly clause: Range;
  readonly link: Link;
  /** How many pieces at the beginning only tell where or how it was said: "*Asked why*, she said …". */
  readonly setting: number;
  /** What is quoted goes on with the sentence: She urged them “not to pay”. */
  readonly isAdvice: boolean;
  /** What a medium does: it `writes`, it `reports`, or it `cites` somebody while it reports. */
  readonly press: 'writes' | 'reports' | 'cites' | null;
}

/** Where a phrase stands that may name the medium that carried a statement. */
export interface Carrier {
  readonly phrase: Range;
  /** Only a medium stands here, or anybody but a known person, or the phrase must be known for a medium. */
  readonly trust: 'sure' | 'likely' | 'open';
  /** It has only seen what speaks: "a letter seen by *Radio Brine*". */
  readonly isReader?: boolean;
}

/** Somebody, and whom they spoke to before they are quoted. */
export interface Talk {
  /** Null where anybody may write there next: "there was an outcry on *Telegram*". */
  readonly who: Phrase | null;
  readonly whom: Range;
  /** They wrote there to everybody: "addressed the fans on *Telegram*". */
  readonly isPosted: boolean;
}

/** A rule of a language about who says what. */
export interface ReportRule {
  readonly name: string;
  /** A sentence that it is for. */
  readonly example: string;
  /** Who speaks in the example; null where it names nobody. */
  readonly speaker: string | null;
  readonly kind: Kind;
}

/** What finding out who speaks needs to know of a language. */
export interface AttributionLanguage {
  /**
   * A sentence that does not say who speaks is taken for speech when at least this share (0..1) of its letters stands
   * in quotation marks. Lower where reporting verbs are not known, so that "sagte Quist" may stand beside.
   */
  readonly quotedShare: number;
  /** Words that begin with an apostrophe, which opens no quotation: 'tis. */
  readonly apostrophes: RegExp;
  /** The words of a text with their parts of speech; rough tags will do for a language whose `findReports` needs no better. */
  readonly tokenize: (text: string) => Iterable<Token>;
  /** Mends the pieces of one sentence: compounds joined, parts of speech that the sentence shows to be others. */
  readonly mend: (pieces: readonly Piece[]) => Piece[];
  readonly rules: readonly ReportRule[];
  /** Everything that is reported in a sentence, in the order of the words. */
  readonly findReports: (pieces: readonly Piece[]) => Report[];
  /**
   * Whether a sentence tells by the form of its verb that it goes on with what the one before reports; `before` is that one where
   * it stands right behind it in its paragraph, and that one is told and not quoted.
   */
  readonly isReportedOn: (pieces: readonly Piece[], before: readonly Piece[] | null) => boolean;
  /** What was learned of sentences that go on with what was said; null where nothing was. */
  readonly goingOn: GoingOnLanguage | null;
  /** The phrases that may name the medium that a report came through, the surest first. */
  readonly findCarriers: (pieces: readonly Piece[], report: Report, reports: readonly Report[]) => Carrier[];
  /** Whom a sentence is about. */
  readonly subjectOf: (pieces: readonly Piece[]) => Phrase | null;
  /** Whom a sentence announces that it is about: "As for *Mara Quist*, she …". */
  readonly topicOf: (pieces: readonly Piece[]) => Phrase | null;
  /** Whom the authors say that they asked: "We asked *Mara Quist* how long it will take." */
  readonly askedIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Whose words a sentence tells of that come next: "*Mara Quist*'s answer was short.", "The reply from *her* was swift." */
  readonly ownerOfWords: (pieces: readonly Piece[]) => Phrase | null;
  /** Whose view a sentence brings in, which may be quoted next: "*Mara Quist* puts it less gently." */
  readonly viewIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Whom a sentence begins with and tells who they are: "*Mara Quist*, a nurse, keeps the bridge." */
  readonly introducedIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Who said what stands before a sentence that says so: “…” “That was all *Mara Quist* would say.” */
  readonly quotedBehind: (pieces: readonly Piece[]) => Phrase | null;
  /** Whether a sentence tells of another time than the one before it: "On Tuesday he explained" behind "told Radio Sund on Monday". */
  readonly isOtherTime: (pieces: readonly Piece[], before: readonly Piece[]) => boolean;
  /** Whether a sentence says no more than that somebody adds something: not when, where or to whom. */
  readonly addsPlainly: (pieces: readonly Piece[], report: Report) => boolean;
  /** Whom a sentence says that somebody spoke to, or where they wrote, who may be quoted next: "*Mara Quist* spoke to *Radio Brine*." */
  readonly spokenWith: (pieces: readonly Piece[]) => Talk | null;
  /** Whether somebody is quoted, and the sentence does not say by whom: "Quist *was quoted as saying*". */
  readonly isCited: (pieces: readonly Piece[], report: Report) => boolean;
  /** Who wrote a text that a sentence tells of: "a statement by *Mara Quist*". */
  readonly textBy: (pieces: readonly Piece[]) => Phrase | null;
  /** A text that somebody reads out or shows in a sentence: "read from *the report*". */
  readonly textShown: (pieces: readonly Piece[]) => Phrase | null;
  /** A text that a sentence brings in: "the row began with *a leaflet*". */
  readonly textNamed: (pieces: readonly Piece[]) => Phrase | null;
  /** Lemmas of verbs for what somebody does who was asked: "answer". */
  readonly answers: ReadonlySet<string>;
  /** Lemmas of verbs for what somebody does who asks somebody: "ask". */
  readonly asking: ReadonlySet<string>;
  /** Whether a sentence only tells that a quotation was the answer, and not whose: “No,” came the reply. */
  readonly isReply: (pieces: readonly Piece[]) => boolean;
  /** The place for those in it: "*In the town hall* they say". */
  readonly placeOfThose: (pieces: readonly Piece[], report: Report) => Phrase | null;
  /** Whether somebody defends themselves against what others say: "Norlink *denies* that". */
  readonly isDefence: (pieces: readonly Piece[], report: Report) => boolean;
  /** Lemmas of verbs for what a document does and nobody else: "show". */
  readonly showing: ReadonlySet<string>;
  /** Whether a noun is one for what tells something without speaking: "report", "figures". */
  readonly isDocumentNoun: (noun: string) => boolean;
  /** Verbs by which somebody calls something something, and tells nothing of it. */
  readonly calling: ReadonlySet<string>;
  /** Verbs by whose participle nobody says a thing: "the storm tore off roofs, *showing* that nobody was ready". */
  readonly learning: ReadonlySet<string>;
  /** Lemmas of verbs behind which whoever is spoken to stands: "tell". */
  readonly telling: ReadonlySet<string>;
  /** The same for what is to happen: "warn". */
  readonly warning: ReadonlySet<string>;
  /** Lemmas of verbs for what somebody has in mind to do: "hope". */
  readonly hoping: ReadonlySet<string>;
  /** Lemmas of verbs for what somebody writes on a page of their own, and tells no medium: "tweet". */
  readonly posting: ReadonlySet<string>;
  /** What a sentence says that somebody is: "*Quist* is *a retired dentist*". */
  readonly calledIn: (pieces: readonly Piece[]) => { readonly who: Phrase; readonly role: Range } | null;
  /** Whose owner a sentence names: "*Norlink*, owned by Falk Group". */
  readonly ownedIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Who asks without a word of whom, or with no more than a pronoun: "*Tom Fry* asked about jobs". */
  readonly askerIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Who is asked, by a pronoun, and may answer next: "A reporter asked *her* about it." */
  readonly questionedIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Of whom an answer was wanted, and who may be whom "it said" means next: "*Norlink* did not answer." */
  readonly addressedIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Whom a sentence is about, who may be meant by the pronoun that speaks at a piece: "*Quist* will stay, *she* says". */
  readonly selfIn: (pieces: readonly Piece[], pronoun: number) => Phrase | null;
  /** Who is about to speak, where a sentence ends in a colon: "She writes:". */
  readonly leadInOf: (pieces: readonly Piece[]) => Phrase | null;
  /** A sentence that tells who has given out what stands below it in full: "Mara Quist issued a statement on Monday." */
  readonly announcedIn: (pieces: readonly Piece[]) => Report | null;
  /** Who announces in a sentence what the next one tells: "*Mara Quist* made her position clear. The pier will close." */
  readonly announcerOf: (before: readonly Piece[], next: readonly Piece[]) => Phrase | null;
  /** A paragraph that only tells who said the one before: "– wrote Mara Quist on Telegram." */
  readonly tailOf: (pieces: readonly Piece[]) => Report | null;
  /** Whether a sentence only makes sense as what the one before reported: "*Otherwise*, the union has threatened to strike". */
  readonly hangsOn: (pieces: readonly Piece[], report: Report | null) => boolean;
  /** Whether a sentence tells what those of whom the one before tells had told one another: "*Her brother had asked* the guild for help". */
  readonly isToldWithin: (pieces: readonly Piece[], report: Report) => boolean;
  /** A pronoun for whom something had been told to before whatever the text goes on with: "The board had told *her* that it was safe". */
  readonly toldBefore: (pieces: readonly Piece[], report: Report) => Range | null;
  /** Whether a line writes its words like names, as headlines do, so that it introduces nobody. */
  readonly isHeadline: (pieces: readonly Piece[]) => boolean;
  /** Whether what a headline reports was done rather than said: "The union *urges members to wait*". */
  readonly isDeed: (pieces: readonly Piece[], report: Report) => boolean;
  /** Who gives out the rest of a headline, by their post or as a body: "*Police*: Stolen van found in river". */
  readonly officeAhead: (pieces: readonly Piece[]) => Range | null;
  /** Whether words say something, and are no mere name or description. */
  readonly hasVerb: (words: string) => boolean;
  /** The noun phrase that ends before piece `end`. */
  readonly phraseEndingAt: (pieces: readonly Piece[], end: number) => Range | null;
  readonly people: PeopleLanguage;
  readonly outlets: OutletLanguage;
  readonly labels: SpeakerLabelLanguage;
}
