import type { Piece } from '../../../../attribution.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';

/**
 * "He'd aged, *he croaked*, about a year", "The wine, *he sniffed*, was cheap": how somebody says what goes on behind it; but: he came in,
 * he sighed, and sat down; he ran, he laughed, he cried
 */
export function isSaidInside(pieces: readonly Piece[], from: number, end: number): boolean {
  const behind = pieces[end + 1];
  const isTold = pieces.slice(0, from).some(isFiniteVerb);
  const goesOn = isTold
    ? /^(?:ADP|ADV|ADJ|DET|NOUN|NUM|PART)$/.test(behind?.pos ?? '')
    : isFiniteVerb(behind);
  return (
    /^s?he$/.test(pieces[from]?.word ?? '') &&
    pieces[end]?.word === ',' &&
    goesOn &&
    !behind!.word.endsWith('ing')
  );
}
