import type { Piece } from '../../../../attribution.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isBody } from '../../people/bodies.ts';
import { isCountryOf } from '../../people/countries.ts';
import { reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** "Mara Quist *hopes to* reopen it", "*is hoping to* find out": what somebody has in mind is told by them. */
export function hopeReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v + 1]?.word !== 'to' || !/^(?:VERB|AUX)$/.test(pieces[v + 2]?.pos ?? '')) return null;
  const group = verbGroup(pieces, v);
  const isHoping = pieces[v]?.word === 'hoping' && /^(?:is|are|'s|'re)$/.test(pieces[group.from]?.word ?? '');
  if (!isHoping && pieces[v]?.word !== 'hopes' && !isIntent(pieces, v, group.from)) return null;
  if (isCountryBefore(pieces, group.from)) return null;
  const clause = {
    rule: 'conviction',
    lemma: 'hope',
    link: 'object',
    cueTo: v + 1,
    contentFrom: v + 1,
  } as const;
  return reportOfSubject(pieces, group, clause);
}

/** "*South Korea* hopes to sign it": what a country plans is known. */
function isCountryBefore(pieces: readonly Piece[], at: number): boolean {
  const { from = 0, to = 0 } = subjectEndingAt(pieces, at, 0) ?? {};
  const words = pieces.slice(from, to).map(({ word }) => word);
  return isCountryOf(words[0] === 'the' ? words.slice(1) : words);
}

/** "Mara Quist *intends to* reopen it", "he *means to* stay": what a person has in mind; what a body plans is known. */
function isIntent(pieces: readonly Piece[], v: number, from: number): boolean {
  if (!/^(?:intends|means|plans)$/.test(pieces[v]?.word ?? '')) return false;
  if (pieces[v - 1]?.pos === 'ADP') return false; // walked out over plans to cut it
  const subject = subjectEndingAt(pieces, from, 0);
  const last = pieces[(subject?.to ?? 0) - 1];
  return (
    subject !== null && isSomebody(pieces, subject) && last?.word !== 'they' && !isBody(last?.word ?? '')
  );
}
