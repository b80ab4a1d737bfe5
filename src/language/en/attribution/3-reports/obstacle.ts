import type { Phrase, Piece } from '../../../attribution.ts';

/** Why a verb does not report what stands before or after it. */
export interface Obstacle<Place> {
  readonly name: string;
  /** A sentence; the verb stands between asterisks. */
  readonly example: string;
  readonly holds: (place: Place) => boolean;
}

/** "I" and "you" outside quotation marks are the author and the reader. */
export const isAuthor = (pieces: readonly Piece[], phrase: Phrase | null): boolean =>
  phrase !== null && phrase.to - phrase.from === 1 && /^(?:i|we|you)$/.test(pieces[phrase.from]?.word ?? '');
