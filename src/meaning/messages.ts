import type { Vectors } from './sentenceEncoder.ts';

/** Texts for the thread to encode. */
export interface EncodeRequest {
  readonly number: number;
  readonly texts: readonly string[];
}

/** What the thread says: first whether the encoder is there, then a reply to each request. */
export type ThreadMessage =
  | { readonly kind: 'loaded'; readonly name: string; readonly dimensions: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'encoded'; readonly number: number; readonly vectors: Vectors };
