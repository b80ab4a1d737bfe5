import { lastIndexBefore } from '../../../../values/indexFrom.ts';
import { isNominal } from '../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { describedHead } from './madeHeads.ts';
import { PARTICIPLE } from './participles.ts';
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

const WHO = /^(?:who|whose|whom|which)$/;

/** "A nurse who left in May*, and who* rows, said": whether a comma stands between two relative clauses of one noun. */
export const joinsRelatives = (pieces: readonly Piece[], comma: number): boolean =>
  pieces[comma]?.word === ',' &&
  pieces[comma + 1]?.pos === 'CCONJ' &&
  WHO.test(pieces[comma + 2]?.word ?? '') &&
  firstRelative(pieces, comma) > 0;

/** "*A nurse who left in May*, and who rows, said"; null where the noun is somebody's who is named before: "Quist, a nurse who left in May, and who rows". */
export function headOfRelatives(pieces: readonly Piece[], comma: number, floor: number): Range | null {
  const head = describedHead(pieces, { from: comma, to: comma }, floor);
  return head && !pieces.slice(floor, head.from).some(({ word }) => word === ',') ? head : null;
}

/** The place of the first of several relative words of one noun; -1 where there is none. */
const firstRelative = (pieces: readonly Piece[], end: number): number =>
  lastIndexBefore(pieces, end, ({ word }, i) => WHO.test(word) && pieces[i - 1]?.pos !== 'CCONJ');
