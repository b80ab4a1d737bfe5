import { oncePer } from '../../../../../values/once.ts';
import type { PartOfSpeech, Piece } from '../../../../attribution.ts';

/** A piece with those around it, and what the tagger takes it for. */
export interface Place {
  readonly pieces: readonly Piece[];
  readonly i: number;
  readonly piece: Piece;
  readonly left: Piece | undefined;
  readonly right: Piece | undefined;
}

/** One of the ways in which the tagger is known to err. */
export interface Correction {
  readonly name: string;
  /** A sentence; the word between asterisks is the one that is corrected. */
  readonly example: string;
  /** What the tagger takes the word for. */
  readonly taken: PartOfSpeech | 'anything';
  readonly is: PartOfSpeech;
  readonly holds: (place: Place) => boolean;
}

/** A sentence that does not write its words with capitals, as a headline does. */
export const isInSmallLetters = oncePer((pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ pos, capital }, i) => i > 0 && !capital && (pos === 'VERB' || pos === 'NOUN' || pos === 'AUX'),
  ),
);

/** A word of a name. */
export const isProper = (piece: Piece | undefined): boolean =>
  piece?.capital === true && piece.pos === 'PROPN';

/** A sign that closes a quotation, or a quotation as one piece. */
export const endsQuotation = (piece: Piece | undefined): boolean => /["”’»]$/u.test(piece?.word ?? '');

/** "leaks", "judges": a noun in the plural, or a verb. */
export const endsInS = ({ word, capital }: Piece): boolean =>
  !capital && word.endsWith('s') && /[^s]s$/.test(word);
