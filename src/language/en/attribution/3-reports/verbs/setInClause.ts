import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseEndingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';

/** "In nine lanes, *the report notes*, it froze", "Half of it, *the clerks note*, is gone"; but: the nets, the *notes*, the boats; he sold the nets, the *notes*, the boats */
export function isSetInClause(pieces: readonly Piece[], v: number): boolean {
  const comma = lastIndexBefore(pieces, v, ({ word }) => word === ',');
  const isAhead =
    comma > 0 && !pieces.slice(0, comma).some((piece) => piece.word === ',' || isFiniteVerb(piece));
  return (
    isAhead &&
    groupBehindComma(pieces, v) !== null &&
    (isFiniteVerb(pieces[v + 2]) || (pieces[0]?.pos === 'ADP' && pieces.slice(v + 2).some(isFiniteVerb)))
  );
}

/** What the phrase turns on that stands between a comma and a piece: ", a *team* from Lisk reports"; null where none does. */
export function groupBehindComma(pieces: readonly Piece[], v: number): string | null {
  const phrase = phraseEndingAt(pieces, v, 0);
  const isApart = phrase && pieces[phrase.from]?.pos === 'DET' && pieces[phrase.from - 1]?.word === ',';
  const of = phrase ? indexFrom(pieces, phrase.from + 1, ({ pos }) => pos === 'ADP', v) : -1;
  return isApart ? (pieces[(of > 0 ? of : v) - 1]?.word ?? null) : null;
}
