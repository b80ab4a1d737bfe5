import { indexFrom } from '../../../../values/indexFrom.ts';
import type { Piece } from '../../../attribution.ts';
import { headAt } from '../2-phrases/nounPhrases.ts';
import { isMonth, isSameTime, isTime, isTimeSpan, isYear } from '../2-phrases/wordKinds.ts';
import { isBody } from '../people/bodies.ts';
import { isPersonNoun } from '../people/titles.ts';

/**
 * "*On Tuesday*", "*In May* 2019", "*The next day*", "*A week later*", "*Yesterday*" … "*at the time*", "*had earlier* said", "*Speaking in parliament,*":
 * another time or place than the sentence before tells.
 */
export function isOtherTime(pieces: readonly Piece[], before: readonly Piece[]): boolean {
  const at = /^(?:but|and|then|later|earlier|also)$/.test(pieces[0]?.word ?? '') ? 1 : 0;
  const isAside = indexFrom(pieces, 1, ({ word }, i) => word === 'time' && isAtThe(pieces, i)) > 0;
  const isNext = isSameTime(pieces, { from: at, to: at + 3 }) && pieces[at + 1]?.word !== 'same';
  // "*Today* she says she would row": whenever she spoke before
  const isNow = pieces[at]?.word === 'today' && pieces[at + 1]?.pos === 'PRON';
  if (isAside || isNext || isNow) return true;
  if (isDaysAway(pieces, at) || isEarlier(pieces) || isSpokenAt(pieces)) return true;
  const day = /^(?:on|in|by|since)$/.test(pieces[at]?.word ?? '') ? pieces[at + 1] : pieces[at];
  const isDay = day !== undefined && (isTime(day) || isMonth(day) || isYear(day));
  return isDay && !before.some(({ word }) => word === day.word) && before.some(isTime);
}

/** called it a joke *at the time* */
const isAtThe = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i - 1]?.word === 'the' && pieces[i - 2]?.word === 'at' && pieces[i + 1]?.pos === 'PUNCT';

/** "has *previously* called it a joke", "had *earlier* said so", "*later* said so" */
const isEarlier = (pieces: readonly Piece[]): boolean =>
  indexFrom(
    pieces,
    1,
    ({ word }, i) =>
      (/^(?:previously|earlier)$/.test(word) && /^(?:has|have|had)$/.test(pieces[i - 1]?.word ?? '')) ||
      (word === 'later' && /^(?:said|told|wrote|posted)$/.test(pieces[i + 1]?.word ?? '')),
  ) > 0;

/** "*Speaking in* parliament,", "*Addressing the guild*,"; but: speaking of the ferry, addressing the claims */
function isSpokenAt(pieces: readonly Piece[]): boolean {
  const [word = '', next = ''] = pieces.slice(0, 2).map((piece) => piece.word);
  if (word === 'addressing') return isBody(headAt(pieces, 1)) || isPersonNoun(headAt(pieces, 1));
  return (
    /^(?:speaking|talking|testifying)$/.test(word) &&
    /^(?:at|before|from|in|inside|on|outside|to)$/.test(next)
  );
}

/** "*A week later*", "*Two days earlier*"; but: a moment later */
const isDaysAway = (pieces: readonly Piece[], at: number): boolean =>
  isTimeSpan(pieces, at) && /^(?:day|week|month|year)s?$/.test(pieces[at + 1]?.word ?? '');
