import { indexFrom } from '../../../../indexFrom.ts';
import type { Piece } from '../../../attribution.ts';
import { isTime } from '../2-phrases/wordKinds.ts';

/** They agreed *early on Saturday to leave*: what follows the verb is what they will do, whenever they agreed. */
export function agreesToAct(pieces: readonly Piece[], from: number): boolean {
  return pieces[indexFrom(pieces, from, (piece) => !isWhen(piece))]?.word === 'to';
}

const isWhen = (piece: Piece): boolean =>
  isTime(piece) || piece.pos === 'ADV' || /^(?:on|early|late|last)$/.test(piece.word);
