import { lastIndexBefore } from '../../../../values/indexFrom.ts';
import { isNominal } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { MONTH } from '../../calendar.ts';

/** Where "Quist *on March 3*", "Quist*, on Aug. 7, 2026,*" begins at "on" before a piece, behind a noun or a comma; -1 elsewhere. */
export function dateStart(pieces: readonly Piece[], end: number): number {
  const first = Math.max(0, end - LONGEST_DATE);
  const on = lastIndexBefore(pieces, end, ({ word }) => word === 'on', first);
  if (on < 0) return -1;
  const words = pieces.slice(on + 1, end).map(({ word }) => word);
  const left = pieces[on - 1];
  const isOpen = words.at(-1) !== ',';
  // "Minutes of a meeting *on March 3, 2014,* tell": behind more than a name or a noun, the meeting's
  const mayClose =
    (isNominal(left) && (left?.capital === true || on < 3)) || /^\)$|^(?:s?he|they)$/.test(left?.word ?? '');
  const isBeside = isOpen || mayClose;
  return (isBeside || on === 0) && DATE.test(words.join(' ')) ? on : -1;
}

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const DATE = new RegExp(`^(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:(?: ,)? \\d{4}(?: ,)?)?$`, 'u');
/** "on Aug. 7, 2026," */
const LONGEST_DATE = 6;
