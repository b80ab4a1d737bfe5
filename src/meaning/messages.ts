import type { SentenceEncoder, Vectors } from './sentenceEncoder.ts';

/** Texts for the thread to encode. */
export interface EncodeRequest {
  readonly number: number;
  readonly texts: readonly string[];
}

/** What is known of an encoder. */
export type EncoderFacts = Omit<SentenceEncoder, 'encode'>;

/** What the thread says: first whether the encoder is there, then a reply to each request. */
export type ThreadMessage =
  | ({ readonly kind: 'loaded' } & EncoderFacts)
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'encoded'; readonly number: number; readonly vectors: Vectors };
