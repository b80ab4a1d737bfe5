import { isNominal } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { PARTICIPLE } from './joins.ts';
import { metBefore } from './metBefore.ts';
import { phraseEndingAt } from './nounPhrases.ts';
import { isRelative } from './wordKinds.ts';

/** "the guild *which* has met", "the guild *whose board* has met" */
export const endsInRelative = (pieces: readonly Piece[], end: number): boolean =>
  isRelative(pieces[end - 1]) || isWhose(pieces, phraseEndingAt(pieces, end, 0)?.from ?? end);

const isWhose = (pieces: readonly Piece[], from: number): boolean =>
  pieces[from]?.word === 'whose' || pieces[from - 1]?.word === 'whose';

/** Leaves out what is said about the noun: "the experts *I interviewed*", "a poll *released*", "lawyers *we spoke to*". */
export function withoutRelative(pieces: readonly Piece[], end: number, floor: number): number {
  const met = metBefore(pieces, end);
  if (met > floor) return met;
  if (pieces[end - 1]?.pos !== 'VERB') return end;
  if (isNominal(pieces[end - 2]) && PARTICIPLE.test(pieces[end - 1]?.word ?? '')) return end - 1;
  const subject = pieces[end - 2];
  return end - 3 >= floor && subject?.pos === 'PRON' && isNominal(pieces[end - 3]) ? end - 2 : end;
}
