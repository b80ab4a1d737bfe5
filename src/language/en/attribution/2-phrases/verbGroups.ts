import type { Piece } from '../../../attribution.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { isPersonNoun } from '../people/titles.ts';
import { metBefore } from './metBefore.ts';
import { dateStart } from './dateStart.ts';
import { isMonth, isTime, isTimePhrase } from './wordKinds.ts';

export interface VerbGroup {
  readonly from: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
}

const MODAL = new Set([
  'would',
  'could',
  'should',
  'might',
  'may',
  'must',
  'can',
  'will',
  'shall',
  "'ll",
  "'d",
]);

const NEGATION = new Set(['not', "n't", 'never', 'neither', 'nor']);

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am']);

/** Where what follows a verb begins, its particle left out: summed *up* Mara Quist, pointed *out* the mayor. */
export const afterParticle = (pieces: readonly Piece[], v: number): number =>
  /^(?:up|out|back|off)$/.test(pieces[v + 1]?.word ?? '') || isJoining(pieces, v) ? v + 2 : v + 1;

/** “…,” *chimed in* Mara Quist; but: “…,” said *in* Lisk */
const isJoining = (pieces: readonly Piece[], v: number): boolean =>
  pieces[v + 1]?.word === 'in' &&
  /^(?:chim|chipp|weigh|jump|butt|cut|piled?)(?:e[sd]|s)?$/.test(pieces[v]?.word ?? '');

/** "went on to say", "continues to insist", "appeared to suggest", "wrote to say", "was pleased to report", "used to tell" */
export const GOING_ON =
  /^(?:on|used|pleased|delighted|happy|glad|sorry|proud|keen|quick|likes?|liked|continue[sd]?|continuing|appear(?:s|ed)?|seem(?:s|ed)?|began|begins|started|wr(?:ote|itten|ites)|e-?mail(?:s|ed)|text(?:s|ed)|phone[sd]|rang|called)$/;

/** The auxiliaries and adverbs before a verb. */
export function verbGroup(pieces: readonly Piece[], v: number): VerbGroup {
  let from = v;
  let negated = false;
  let modal = false;
  let be = false;
  for (let left = pieces[from - 1]; left; left = pieces[--from - 1]) {
    // did, however, confirm
    const isAside = left.word === ',' && pieces[from - 2]?.pos === 'ADV' && pieces[from - 3]?.word === ',';
    if (isAside && pieces[from - 4]?.pos === 'AUX') from -= 2;
    else if (isTimePhrase(pieces, from - 2) && !isDating(pieces[from - 3])) from--;
    // has *for years* been saying, had *since May* said
    else if (spanBefore(pieces, from) > 0) from = spanBefore(pieces, from) + 1;
    // Mara Quist *on Aug. 7* said, a report published *on 4 September* said
    else if (dateStart(pieces, from) > 0) from = dateStart(pieces, from) + 1;
    // Mara Quist, in turn, / in turn assured
    else if (left.word === 'turn' && pieces[from - 2]?.word === 'in') from--;
    else if (/^(?:first|last)$/.test(left.word) && pieces[from - 2]?.word === 'at') from--;
    else if (/^(?:all|both|each)$/.test(left.word) && pieces[from - 2] && !startsPhrase(pieces[from - 2]))
      continue;
    else if (
      left.word === 'to' ||
      !(
        left.pos === 'AUX' ||
        left.pos === 'ADV' ||
        NEGATION.has(left.word) ||
        (isTime(left) &&
          !isSomebodys(left, pieces[from - 2]) &&
          !isDating(pieces[from - (isTimePhrase(pieces, from - 2) ? 3 : 2)])) ||
        left.word === 'have' ||
        left.word === 'has' ||
        left.word === 'had' ||
        isSince(pieces, from - 1) ||
        (left.word === 'on' && isTime(pieces[from]))
      )
    )
      break;
    negated ||= NEGATION.has(left.word);
    // he'*d* said; but: he'd say
    modal ||= MODAL.has(left.word) && !(left.word === "'d" && cueOf(pieces[v]?.word ?? '')?.form === 'past');
    be ||= BE.has(left.word);
  }
  const gerund = pieces[v]?.word.endsWith('ing') ?? false;
  // lawyers we spoke *to* say so
  const infinitive = pieces[from - 1]?.word === 'to' && metBefore(pieces, from) < 0;
  return { from, negated, modal, infinitive, passive: be && !gerund };
}

/** The place of "for" in "has *for* (many) years", "had *since* May", right before a verb or its auxiliary; 0 where none is. */
function spanBefore(pieces: readonly Piece[], end: number): number {
  const unit = pieces[end - 1]?.word ?? '';
  if (!SPAN.test(unit) && !isTime(pieces[end - 1]) && pieces[end - 1]?.pos !== 'NUM') return 0;
  for (let at = end - 2; at > end - 5; at--) {
    const isOpen = /^(?:for|since|in|over)$/.test(pieces[at]?.word ?? '');
    if (isOpen) return /^(?:has|have|had)$/.test(pieces[at - 1]?.word ?? '') ? at : 0;
  }
  return 0;
}

const SPAN = /^(?:(?:day|week|month|year|decade|centurie)s|time|ages)$/;

/** "has *since* said" */
const isSince = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'since' && /^(?:has|have|had)$/.test(pieces[i - 1]?.word ?? '');

/** "a poll of *May*", "the plans *for* May": what makes the time a part of what stands before it. */
const isDating = (piece: Piece | undefined): boolean =>
  /^(?:in|of|since|until|from|by)$/.test(piece?.word ?? '');

/** "Ada *May* said", "his daughter *May* said", "Sund *Today* said", but: "Quist *Monday* said" */
const isSomebodys = (month: Piece, left: Piece | undefined): boolean =>
  (isMonth(month) || (month.word === 'today' && month.capital)) &&
  (left?.capital === true || isPersonNoun(left?.word ?? ''));

/** "all" belongs to the verb after a name ("Brown and Quist all said"), else it is the subject. */
const startsPhrase = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  piece.word === ',' ||
  piece.pos === 'CCONJ' ||
  piece.pos === 'SCONJ' ||
  piece.pos === 'ADP';
