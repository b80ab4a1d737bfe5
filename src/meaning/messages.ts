import type { Vectors } from '../reader/types.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';

/** Texts for the thread to encode. */
export interface EncodeTask {
  readonly texts: readonly string[];
}

/** What is known of an encoder. */
export type EncoderFacts = Omit<SentenceEncoder, 'encode'>;

/** What the thread gives for a task. */
export interface Encoded {
  readonly kind: 'encoded';
  readonly vectors: Vectors;
}
