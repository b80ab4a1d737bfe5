import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb, isRelative, isTime } from '../../2-phrases/wordKinds.ts';

/** They agreed *early on Saturday to leave*: what follows the verb is what they will do, whenever they agreed. */
export function agreesToAct(pieces: readonly Piece[], from: number): boolean {
  return pieces[indexFrom(pieces, from, (piece) => !isWhen(piece))]?.word === 'to';
}

const isWhen = (piece: Piece): boolean =>
  isTime(piece) || piece.pos === 'ADV' || /^(?:on|early|late|last)$/.test(piece.word);

/** They agreed *a ceasefire on Sunday*, *terms with Norlink*: what they have settled; but: they agreed the deal was bad. */
export function agreesThing(pieces: readonly Piece[], from: number): boolean {
  const thing = phraseStartingAt(pieces, from);
  if (thing === null || pieces[from]?.pos === 'PRON' || pieces[from]?.capital) return false;
  const end = indexFrom(
    pieces,
    thing.to,
    (piece) =>
      /^(?:[,;:]|to)$/.test(piece.word) ||
      piece.pos === 'CCONJ' ||
      piece.pos === 'SCONJ' ||
      isRelative(piece),
  );
  return !pieces
    .slice(thing.to, end < 0 ? undefined : end)
    .some((piece) => isFiniteVerb(piece) || isQuote(piece));
}
