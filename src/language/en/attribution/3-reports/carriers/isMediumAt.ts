import { capitalised } from '../../../../../text/capitalised.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { OUTLETS } from '../../outlets.ts';

/** Whether words are the name of a medium: "Radio Sund", "the Lisk Courier". */
export const isMediumAt = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  OUTLETS.isMediumName(
    pieces
      .slice(from, to)
      .map(({ word }) => capitalised(word))
      .join(' '),
  );
