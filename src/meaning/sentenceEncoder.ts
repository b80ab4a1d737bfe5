/** Vectors of one length, one after the other. */
export type Vectors = Float32Array<ArrayBuffer>;

/** Turns texts into unit vectors; the cosine of two of them (their dot product) says how alike they are in meaning. */
export interface SentenceEncoder {
  /** Names model and version: vectors under one name may be compared and kept. */
  readonly name: string;
  /** Numbers of a vector. */
  readonly dimensions: number;
  /** One vector of length 1 for each text, in order: that of text `i` begins at `i * dimensions`. */
  encode(texts: readonly string[]): Promise<Vectors>;
}
