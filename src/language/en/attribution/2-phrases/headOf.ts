import { indexFrom } from '../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../attribution.ts';

/** A noun phrase without what a preposition ties to it: "*the old head* of the service". */
export function headOf(pieces: readonly Piece[], { from, to }: Range): Range {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  return { from, to: joint < 0 ? to : joint };
}
