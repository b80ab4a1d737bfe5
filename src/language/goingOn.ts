import type { Span } from '../types.ts';

/** A word in lower case with its part of speech. */
export interface TaggedWord {
  readonly word: string;
  readonly pos: string;
}

/** A sentence behind another in which somebody spoke. */
export interface NextSentence {
  readonly words: readonly TaggedWord[];
  /** Those of the sentence before it. */
  readonly before: readonly TaggedWord[];
  /** Those of the sentence in which it was told that all goes on with. */
  readonly told: readonly TaggedWord[];
  /** Who spoke: "Mara Quist", "the report". */
  readonly speaker: string;
  /** Whom it was told to that all goes on with: "the court". */
  readonly heard: readonly TaggedWord[];
  /** What its subject is, as in the signs: "she", "the thing that was told". */
  readonly subject: string;
  /** Its subject is, or may be, whoever spoke. */
  readonly isOfSpeaker: boolean;
}

/** What tells in a language whether a sentence that names no speaker goes on with what the last one said. */
export interface GoingOnLanguage {
  /** The form of a sentence's verb, which what is told shares with what it goes on with: "had done", "would". */
  readonly tenseOf: (words: readonly TaggedWord[]) => string;
  /** Words that make of what is said what may be, or is to be: "would". */
  readonly isModal: (word: string) => boolean;
  /** Whether a sentence goes on by its form alone, whatever is learned of such places: "It would cost two crowns." */
  readonly goesOnByForm: (next: NextSentence) => boolean;
  /** Whether the article tells a sentence itself by its form alone, whatever is learned: "She refused to say why." */
  readonly breaksOff: (next: NextSentence) => boolean;
  /** Whether what stands after a word is known already: "the", "these". */
  readonly isDefinite: (word: string) => boolean;
  /**
   * Log-odds that a sentence goes on, by the signs of `src/attribution/4-voices/goingOn/signs.ts`; `line` is the sentence, and
   * `speaker` who spoke last.
   */
  oddsOf: (signs: ReadonlySet<string>, line: Span, speaker: string) => number;
}
