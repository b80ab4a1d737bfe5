import type { Kind, Span } from '../types.ts';
import type { GoingOnLanguage } from './goingOn.ts';
import type { OutletLanguage } from './outlets.ts';
import type { PeopleLanguage } from './people.ts';

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
  /** In lower case, without soft hyphens, apostrophes straight. */
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
   * Whether a sentence tells by the form of its verb that it goes on with what the one before reports; `goesOn` where it stands
   * right behind it in its paragraph, and that one is told and not quoted.
   */
  readonly isReportedOn: (pieces: readonly Piece[], goesOn: boolean) => boolean;
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
  /** Who said what stands before a sentence that says so: “…” “That was all *Mara Quist* would say.” */
  readonly quotedBehind: (pieces: readonly Piece[]) => Phrase | null;
  /** Who wrote a text that a sentence tells of: "a statement by *Mara Quist*". */
  readonly textBy: (pieces: readonly Piece[]) => Phrase | null;
  /** Lemmas of verbs for what somebody does who was asked: "answer". */
  readonly answers: ReadonlySet<string>;
  /** Lemmas of verbs for what a document does and nobody else: "show". */
  readonly showing: ReadonlySet<string>;
  /** What a sentence says that somebody is: "*Quist* is *a retired dentist*". */
  readonly calledIn: (pieces: readonly Piece[]) => { readonly who: Phrase; readonly role: Range } | null;
  /** Whose owner a sentence names: "*Norlink*, owned by Falk Group". */
  readonly ownedIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Who is asked, by a pronoun, and may answer next: "A reporter asked *her* about it." */
  readonly questionedIn: (pieces: readonly Piece[]) => Phrase | null;
  /** Who is about to speak, where a sentence ends in a colon: "She writes:". */
  readonly leadInOf: (pieces: readonly Piece[]) => Phrase | null;
  /** A paragraph that only tells who said the one before: "– wrote Mara Quist on Telegram." */
  readonly tailOf: (pieces: readonly Piece[]) => Report | null;
  /** Whether a sentence only makes sense as what the one before reported: "*Otherwise*, the union has threatened to strike". */
  readonly hangsOn: (pieces: readonly Piece[], report: Report | null) => boolean;
  /** Whether a line writes its words like names, as headlines do, so that it introduces nobody. */
  readonly isHeadline: (pieces: readonly Piece[]) => boolean;
  /** Whether words say something, and are no mere name or description. */
  readonly hasVerb: (words: string) => boolean;
  /** The noun phrase that ends before piece `end`. */
  readonly phraseEndingAt: (pieces: readonly Piece[], end: number) => Range | null;
  readonly people: PeopleLanguage;
  readonly outlets: OutletLanguage;
  readonly labels: SpeakerLabelLanguage;
}

/** Labels and lines that name who speaks or through whom it came. */
export interface SpeakerLabelLanguage {
  /** The label before the sources of an article: "Source". */
  readonly source: RegExp;
  /** The words that part a line of sources. */
  readonly sourceLine: SourceLineLanguage;
  /** What a medium is, before its name and after it. */
  readonly kind: RegExp;
  readonly kindAfter: RegExp;
  /** People who are cited without a name. */
  readonly unnamed: RegExp;
  /** A sentence that only tells that something was told: "Details of the repair were given out". */
  readonly givenOut: RegExp;
  /** What is said of them beside their medium: "Bloomberg's sources". */
  readonly sourcesOf: (outlet: string, sources: string) => string;
  /** Labels of sections, which name no speaker. */
  readonly section: RegExp;
  /** Between "Quote" and whose it is. */
  readonly quoteFrom: RegExp;
  /** A heading that tells who says what stands below; the first group is the name: "At a Dinner, Mara Quist Said". */
  readonly saying: RegExp;
  /** Where somebody spoke, at the beginning of a heading: "*At a Dinner,* Mara Quist Said". */
  readonly setting: RegExp;
  /** A line in brackets that says what stands below; the group `by` begins with whose it is, where it says so. */
  readonly speechNote: RegExp;
  /** The heading of a statement, whose author is the group `by`: "Statement by the Ministry of Roads on the ferry". */
  readonly statementBy: RegExp;
  /** A paragraph of an interview that tells what can be seen: "She gets up and …", "… while we talk". */
  readonly narrator: RegExp;
  /** Words for whoever is asked, for whoever speaks, and for whoever speaks for others too: "you", "I", "our". */
  readonly asked: RegExp;
  /** What a page calls such a conversation: "an interview with". */
  readonly interview: RegExp;
  readonly oneself: RegExp;
  readonly ourselves: RegExp;
  /** Who is named with nothing but a place, the group `name`: "*Ada* in Lower Lisk". */
  readonly resident: RegExp;
  /** Whether a word in small letters can be the verb of such a heading: "said". */
  readonly isSpeechVerb: (word: string) => boolean;
  /** What only a medium writes, beside its name: "Kursblatt, *editorial*". */
  readonly editorial: RegExp;
  /** What somebody wrote, which speaks for them: "the statement". */
  readonly ownText: RegExp;
  /** Words of a sentence in which somebody writes to somebody: "wrote". */
  readonly writing: RegExp;
  /** A sentence that only tells that somebody has written to the medium, the first group: "*Mara Quist* emails from Lisk." */
  readonly writesIn: RegExp;
  /** Somebody who is called so in court, and words of a sentence that tells who it is: "the witness", "gave evidence". */
  readonly witness: RegExp;
  readonly testifying: RegExp;
  /** The label of whoever answers: "A". */
  readonly answer: RegExp;
  /** Small words in the name of a body that signs, as the text of a pattern. */
  readonly particles: string;
}

/** The words between the parts of "Source: Mara Quist, governor, on Telegram, as reported by the Lisk Courier". */
export interface SourceLineLanguage {
  /** What a line may begin with and tells nothing: "*according to* Reuters". */
  readonly opener: RegExp;
  /** When it was said, at the end of a line: "Mara Quist, to Radio Sund *just now*". */
  readonly when: RegExp;
  /** Between a medium and whom it cites: "Bloomberg *with reference to* sources". */
  readonly citing: RegExp;
  /** Between who spoke and the medium that passed it on: "Mara Quist*, as reported by* Reuters". */
  readonly carried: RegExp;
  /** The verb of a medium at the end: "the guard, Reuters *reports*". */
  readonly reports: RegExp;
  /** Somebody who works for a medium, which is the first or the second group: "*Reuters*'s own correspondent". */
  readonly correspondent: RegExp;
  /** Before the medium: "the road service *on* Telegram"; all places. */
  readonly through: RegExp;
  /** The ends of those after which only a medium stands: "on". */
  readonly surely: RegExp;
  /** An occasion with what is before it: "*in an evening address*". */
  readonly occasion: RegExp;
  /** A verb that only tells that something was told: "Mara Quist *said this* in an interview with Reuters". */
  readonly toldSo: RegExp;
  /** A comma and the word that an occasion begins with, whatever it is: "Mara Quist*, in* court". */
  readonly setting: RegExp;
  /** "Mara Quist*'s evening address*" */
  readonly ownOccasion: RegExp;
  /** "the guard *on its website*" */
  readonly ownPage: RegExp;
  /** Between an occasion and the medium: "an interview *with* Reuters". */
  readonly partner: RegExp;
  /** An occasion on which several speak before others, at the end of its words: "a joint press *conference*". */
  readonly meeting: RegExp;
  /** Who works for a medium, which is the group `medium`: "editor of *the Lisk Courier*". */
  readonly staff: RegExp;
  /** What stands before a name and is no part of it: "her", "the". */
  readonly owner: RegExp;
  /** People without a name: "a source in the guard". */
  readonly anonymous: RegExp;
  /** A word in the names of agencies that are media, and no offices of a state: "news". */
  readonly news: RegExp;
  /** Whoever was cited without a name, and is meant again: "the interlocutor". */
  readonly again: RegExp;
  /** Whose people are cited, the first group: "*Reuters*'s sources". */
  readonly owned: RegExp;
  /** A text before and after whose it is: "*a statement by* the guard", "the guard*'s website*". */
  readonly textOf: RegExp;
  readonly itsText: RegExp;
}
