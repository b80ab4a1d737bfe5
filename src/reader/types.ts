/** Vectors of one length, one after the other. */
export type Vectors = Float32Array<ArrayBuffer>;

/** Consecutive passages of a text, read as one: `{ passages: ['He left.', 'It rained.', 'She stayed.'], at: 1 }`. */
export interface Window {
  readonly passages: readonly string[];
  /** Place of the passage that matters; where there is no room for all, those farthest from it are left out. */
  readonly at: number;
}

/** How well a passage answers a question. Both figures are differences of logits: 0 is as likely as not. */
export interface Judgement {
  /** That the passage answers, against that nothing in its window does. */
  readonly passage: number;
  /** That the words from `start` to `end` answer, against that no words do. */
  readonly span: number;
  /** The words that answer best, as UTF-16 offsets into the passage: `passage.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/**
 * One for each passage of a window, in order; null for one that has no words, was left out, or stands beside one that was
 * left out: the one that matters alone is judged with whatever it has beside it.
 */
export type Reading = readonly (Judgement | null)[];

/** A model that finds by meaning and reads. It works in threads of its own, which keep no process alive. */
export interface Reader {
  /** Names model and version: vectors under one name may be compared and kept. */
  readonly name: string;
  /** Numbers of a vector. */
  readonly dimensions: number;
  /** How many windows are read at once. */
  readonly threads: number;
  /** One vector of length 1 for each text, in order: that of text `i` begins at `i * dimensions`. */
  encode(texts: readonly string[]): Promise<Vectors>;
  /** Reads the question with each window. */
  read(question: string, windows: readonly Window[]): Promise<Reading[]>;
  /** Ends the threads; what they have not done is rejected. */
  close(): Promise<void>;
}
