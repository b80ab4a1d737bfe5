import type { Vectors } from '../reader/types.ts';

/** Mean and standard deviation of some numbers. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** Turns texts into unit vectors; the cosine of two of them (their dot product) says how alike they are in meaning. */
export interface SentenceEncoder {
  /** Names model and version: vectors under one name may be compared and kept. */
  readonly name: string;
  /** Numbers of a vector. */
  readonly dimensions: number;
  /** Its cosines of texts that have nothing to do with each other; null for the one that the ranker was learned with. */
  readonly unrelated: Spread | null;
  /** One vector of length 1 for each text, in order: that of text `i` begins at `i * dimensions`. */
  encode(texts: readonly string[]): Promise<Vectors>;
}
