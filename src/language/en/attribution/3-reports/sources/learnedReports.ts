import { indexFrom } from '../../../../../values/indexFrom.ts';
import { allBut, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** "Kursblatt *(has) learned from* two members that …"; "the pier, Kursblatt *learned from* Quist, is old": they told it. */
export function learnedReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v + 1]?.word !== 'from') return null;
  const group = verbGroup(pieces, v);
  const medium = group.passive || group.negated ? null : subjectEndingAt(pieces, group.from, 0);
  const source = phraseStartingAt(pieces, v + 2);
  if (!medium || !source || !isSomebody(pieces, source)) return null;
  const first = pieces[medium.from];
  if (!pieces[medium.to - 1]?.capital && first?.pos !== 'DET') return null;
  const isApart = medium.from > 1 && pieces[medium.from - 1]?.word === ',';
  const that = indexFrom(pieces, source.to, ({ word }) => word === 'that');
  if (!isApart && that < 0) return null;
  // "On Monday, the jury heard from Quist": nothing is told that they heard
  const isTold = [...pieces.slice(0, medium.from), ...pieces.slice(source.to)].some(isFiniteVerb);
  if (!isTold && that < 0) return null;
  const comma = isApart ? indexFrom(pieces, source.to, ({ word }) => /^[,.]$/.test(word)) : that + 1;
  const end = comma < 0 ? pieces.length : comma;
  const described = isApart && end > source.to ? { from: source.from, to: end } : source;
  const clause = { from: medium.from, to: end };
  return {
    rule: 'learned from',
    lemma: 'tell',
    cue: { from: group.from, to: v + 2 },
    speaker: phraseOf(described),
    content: allBut(pieces, clause),
    addressee: medium,
    clause,
    link: isApart ? 'before' : 'that',
  };
}
