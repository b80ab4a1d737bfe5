import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Piece } from '../../../../attribution.ts';
import { arePeople } from '../../people/titles.ts';

/** Pieces between people and the end of who leads them, or of where they work, at most. */
const LONGEST_LED = 10;

/** "*Doctors led by* the surgeon Mara Quist": people, a participle and a name. */
export function isLedBy(pieces: readonly Piece[], end: number): boolean {
  const by = lastIndexBefore(pieces, end, ({ word }) => word === 'by', end - LONGEST_LED + 1);
  const people = pieces[by - 2];
  return (
    by > 1 &&
    /^(?:led|headed|directed|guided)$/.test(pieces[by - 1]?.word ?? '') &&
    arePeople(people?.word ?? '')
  );
}

/** "*Doctors at the Institute of* Lisk": people, a preposition and a name. */
export function isWhereTheyWork(pieces: readonly Piece[], end: number): boolean {
  const at = lastIndexBefore(
    pieces,
    end,
    ({ word, pos }, i) => pos === 'ADP' && (word !== 'of' || arePeople(pieces[i - 1]?.word ?? '')),
    end - LONGEST_LED + 1,
  );
  const isName = pieces
    .slice(at + 1, end)
    .every(({ capital, pos, word }) => capital || pos === 'DET' || word === 'of');
  return at > 0 && isName && arePeople(pieces[at - 1]?.word ?? '');
}
