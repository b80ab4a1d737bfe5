/**
 * The words of the project. Every offset anywhere is a UTF-16 offset into `article.text`,
 * so `article.text.slice(start, end)` is always what the article says.
 */

/** A piece of an article: `article.text.slice(start, end)`. */
export interface Span {
  /** The first UTF-16 unit. */
  readonly start: number;
  /** Behind the last one. */
  readonly end: number;
}

/** Somebody or something named; `start` and `end` are the words of the text that name it. */
export interface Mention extends Span {
  /** As a reader would say it, pronouns resolved: "he" → "Li Hui". */
  readonly name: string;
}

/**
 * How a passage says what was said: `direct` in quotation marks, `mixed` partly so,
 * `indirect` reported, `none` the article's own words.
 */
export type Kind = 'direct' | 'mixed' | 'indirect' | 'none';

/** Why a passage is attributed as it is. */
export interface Reason {
  /** The rule that decided, by its name: "words before the verb". */
  readonly rule: string;
  /** The words of the text that show it: the verb and the name, a label, a signature. */
  readonly evidence: readonly Span[];
}

/** Who said a passage, and through whom it came to the reader. */
export interface Attribution {
  /** Whether the words are somebody's own. */
  readonly kind: Kind;
  /** Who said it; null for the article's own words, and where the text does not say. */
  readonly speaker: Mention | null;
  /** What the text says the speaker is ("special envoy"), if it does. */
  readonly role: string | null;
  /** The medium that carried it: "officials told *Politico*". */
  readonly outlet: Mention | null;
  /** Who published the article. */
  readonly publisher: string | null;
  /** The sentence a person reads: "People familiar with the matter, to Bloomberg · Ukrainska Pravda". */
  readonly line: string;
  /** The rule that decided, and what it went by. */
  readonly reason: Reason;
}

/** A sign of Markdown or HTML, which no reader sees: `**`, `](https://…)`, `&amp;`. */
export interface Mark extends Span {
  /** What a reader sees in its place: "&" for `&amp;`, mostly nothing. */
  readonly shown: string;
}

/** One sentence, list item or title that may be shown. */
export interface Passage extends Span {
  /** title, lead, quote, details, background, body … */
  readonly section: string;
  /** Number of the paragraph in the article, from 1; the title is 0. */
  readonly paragraph: number;
  /** The marks inside it, in order; whoever shows it leaves them out. None where it has none. */
  readonly marks?: readonly Mark[];
  /** Words that help to find it and are not shown: the question that it answers, its heading, its table’s columns, “Ann Lee, mayor:”. */
  readonly context?: string;
  /** Who said it. */
  readonly attribution: Attribution;
}

/** An article as it comes from the disk or another program. */
export interface ArticleSource {
  /** How the article is called in answers and options. */
  readonly id: string;
  /** The file as decoded: no byte order mark, otherwise untouched, front matter included. */
  readonly text: string;
}

/** What the front matter or the text itself tells about an article. */
export interface ArticleFacts {
  /** How the article is called in answers and options: its file name without the ending. */
  readonly id: string;
  /** The headline. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string | null;
  /** Where it stands on the web. */
  readonly url: string | null;
  /** The day or the moment, as the article has it: "2026-02-03", "2026-02-03T10:00:00Z". */
  readonly published: string | null;
  /** Who wrote it. */
  readonly author: string | null;
  /** BCP 47 tag, as the front matter says, or as the text looks. */
  readonly language: string;
  /** Names for the same thing: `[['China', 'Beijing', 'PRC']]`. */
  readonly aliases: readonly (readonly string[])[];
}

/** A question that the author of an article says it answers, and the words that the quote must have. */
export interface GoldenQuestion {
  /** As a reader would ask. */
  readonly question: string;
  /** Words that the quote must have. */
  readonly answer: string;
  /** Who must have said it; null where anybody may. */
  readonly speaker: string | null;
  /** Offset of the question in the file. */
  readonly start: number;
}

/**
 * What a block of the text is for. Titles, text, items and quotations hold passages, and questions what an interviewer tells
 * besides.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'text'
  | 'item'
  | 'quotation'
  | 'label'
  | 'question'
  | 'legend'
  | 'tail'
  | 'caption'
  | 'byline'
  | 'notice';

/** A paragraph of the text and what it is for. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly section: string;
  readonly paragraph: number;
  /** The label that opens or precedes it, without its colon: "Quote", "MQ", "Direct speech from the island council". */
  readonly label: Span | null;
  /** Its sentences, without label, bullet and Markdown signs. */
  readonly sentences: readonly Span[];
}

/** What the text itself says of an article, and the line that says it. */
export interface PageFact {
  /** What the line says. */
  readonly value: string;
  /** Where it stands. */
  readonly line: Span;
}

/** The text of an article without its marks, and what stands in it. */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** As many as the article has, in the same order. */
  readonly passages: readonly Span[];
  /** The span of the article's own text that shows these words. */
  readonly toSource: (span: Span) => Span;
}

/** An article whose blocks and sentences are known, but not yet who speaks in them. */
export interface Layout extends ArticleFacts {
  /** Whether the language was found from the text, since the front matter does not say. */
  readonly isLanguageGuessed: boolean;
  /** Whether front matter or a line of the text is its title; else its first sentence or its id stands for one. */
  readonly isTitled: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The sentences that may be shown, in order, each once. */
  readonly passages: readonly Omit<Passage, 'attribution'>[];
  /** The same as it is read: without marks, in offsets of its own. */
  readonly read: ReadText;
  /** Photo and illustration credits. */
  readonly credits: readonly Mention[];
  /** Keys of the front matter that mean nothing here, with their offsets. */
  readonly unknown: readonly { readonly key: string; readonly offset: number }[];
  /** What its author says it answers. */
  readonly questions: readonly GoldenQuestion[];
  /** What was read from the text because the front matter does not say it. */
  readonly found: Readonly<Partial<Record<'publisher' | 'author' | 'published', PageFact>>>;
}

/** An article whose passages know who said them. */
export interface Article extends ArticleFacts {
  /** The file as decoded, front matter included; all offsets count in it. */
  readonly text: string;
  /** The sentences that may be shown, in order, each once. */
  readonly passages: readonly Passage[];
  /** Photo and illustration credits. */
  readonly credits: readonly Mention[];
  /** What its author says it answers. */
  readonly questions: readonly GoldenQuestion[];
  /** What was read from the text because the front matter does not say it. */
  readonly found: Readonly<Partial<Record<'publisher' | 'author' | 'published', PageFact>>>;
}

/** What a reader of an answer needs to know of its article. */
export type ArticleReference = Pick<
  ArticleFacts,
  'id' | 'title' | 'publisher' | 'url' | 'author' | 'published'
>;

/** A passage with its words and its article: what can be shown by itself. */
export interface Quotation {
  /** Where it is from. */
  readonly article: ArticleReference;
  /** Where it stands, and who said it. */
  readonly passage: Passage;
  /** `article.text.slice(passage.start, passage.end)`. */
  readonly quote: string;
}

/** The sentence that stands before a passage, which is shown with it. */
export interface Before {
  /** The one before. */
  readonly passage: Passage;
  /** From its start to that of the passage that follows: `article.text.slice(before.passage.start, passage.start)`. */
  readonly words: string;
}

/** What one feature of the ranker added to a passage's score. */
export interface FeatureShare {
  /** The feature by its name: "place in the article". */
  readonly feature: string;
  /** What it means: "share of the question, weighted by rarity, that it holds". */
  readonly says: string;
  /** How much of it the passage has. */
  readonly value: number;
  /** What that added to the score. */
  readonly share: number;
}

/** What the model that reads said of a passage: differences of logits, 0 is as likely as not. */
export interface ReadingFigures {
  /** That the passage answers, against that nothing around it does. */
  readonly passage: number;
  /** That its best words answer, against that no words do. */
  readonly span: number;
}

/** A passage that a question found. */
export interface Match extends Quotation {
  /** What it was ranked by; comparable within one answer only. */
  readonly score: number;
  /** The sentence before, where the passage can't be understood without it; both together are one slice of the article. */
  readonly before: Before | null;
  /** The question or the heading above a passage that says little without it ("No."), as plain text; else null. */
  readonly above: string | null;
  /** The words of the passage that answer, as a span of the article's text; null where none are told apart. */
  readonly answer: Span | null;
  /** The words of the passage that matched, as spans of the article's text. */
  readonly terms: readonly Span[];
  /** Why it stands where it stands, largest share first; only when asked for. */
  readonly explanation?: readonly FeatureShare[];
  /** What the reader said of it; null where it was not read; only when asked for. */
  readonly reading?: ReadingFigures | null;
}

/** A word of the question that was read as a word of the article. */
export interface Correction {
  /** As typed. */
  readonly from: string;
  /** As read. */
  readonly to: string;
}

/** What may be asked of an article itself: what it is about, who wrote it, whose the pictures are, where it stands, who is quoted in it, who somebody is … */
export type FactKind =
  | 'subject'
  | 'author'
  | 'publisher'
  | 'published'
  | 'picture'
  | 'address'
  | 'quoted'
  | 'person';

/** The same of the article alone, whoever speaks in it. */
export type ArticleFactKind = Exclude<FactKind, 'person'>;

/** Something about the article itself, from its front matter or its text. */
export interface Fact {
  /** What was asked for. */
  readonly kind: FactKind;
  /** As the article has it: "Ann Example", "2026-02-03"; null where it does not say. */
  readonly value: string | null;
  /** Where the file says so; null where it does not in these words. */
  readonly span: Span | null;
  /** The next one that the same question asks for: "Who wrote this, *and when*?"; null where it asks for no more. */
  readonly beside: Fact | null;
}

/** What decided about an answer: a model that reads, one that compares meanings, or the words alone. */
export type Judge = 'reading' | 'meaning' | 'words';

/** What the library says to a question. */
export interface Answer {
  /** As it was asked. */
  readonly question: string;
  /** Whether the first match is shown as the answer. */
  readonly answered: boolean;
  /** Calibrated probability (0..1) that the first match answers the question. */
  readonly confidence: number;
  /** What decided. */
  readonly by: Judge;
  /** The fact that a question about the article itself asks for; null for any other question. */
  readonly fact: Fact | null;
  /** Best first. Without an answer they are the closest passages, never support. */
  readonly matches: readonly Match[];
  /** Words of the question that were read as others. */
  readonly corrections: readonly Correction[];
  /** Names of the articles that a name of the question resembles, which none of them has; best first, mostly none. */
  readonly didYouMean: readonly string[];
  /** The same names (`to`), each with what was typed (`from`): `[{ from: 'Li Wei', to: 'Li Hui' }]`. */
  readonly nameOffers: readonly Correction[];
  /** Whom the question or `speaker` asks for, where nothing that they said is about it: "Bloomberg"; else null. */
  readonly notQuoted: string | null;
}

/** How a question is to be answered. */
export interface AskOptions {
  /** Id of the only article to look in. */
  readonly article?: string | undefined;
  /** Whose words alone may answer: the name of a source or of an outlet, also roughly. */
  readonly speaker?: string | undefined;
  /** Number of matches at most, a whole number from 1 on; 5 unless given, `Infinity` for all. */
  readonly limit?: number | undefined;
  /** Say what each feature added to a match's score, and what the reader said of it. */
  readonly explain?: boolean | undefined;
}

/** Somebody who is quoted, under one name, with everything that they said. */
export interface Source {
  /** The name that is shown. */
  readonly name: string;
  /** Everything the texts call them: "Mara Quist", "Quist", "she". */
  readonly names: readonly string[];
  /** What the texts say they are ("special envoy"), if they do. */
  readonly role: string | null;
  /** The media that carried what they said. */
  readonly outlets: readonly string[];
  /** Number of passages by kind. */
  readonly kinds: Readonly<Record<Kind, number>>;
  /** What they said, in the order of the articles. */
  readonly quotations: readonly Quotation[];
}

/** Something about a knowledge file that its author should look at. Lines and columns count from 1. */
export interface Problem {
  /** A `note` says what was understood, and asks for nothing. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}
