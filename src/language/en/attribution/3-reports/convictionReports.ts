import type { Piece } from '../../../attribution.ts';
import { subjectEndingAt } from '../2-phrases/subjects.ts';
import { verbGroup } from '../2-phrases/verbGroups.ts';
import type { Found } from './found.ts';

/** What somebody is who holds that something is so. */
const CONVICTION =
  /^(?:convinced|confident|adamant|certain|sure|unsure|hopeful|optimistic|sceptical|skeptical)$/;

/** "Mara Quist is confident that …"; what she was, is told and not reported. */
export function convictionReport(pieces: readonly Piece[], v: number): Found | null {
  if (!CONVICTION.test(pieces[v]?.word ?? '') || pieces[v + 1]?.word !== 'that') return null;
  const group = verbGroup(pieces, v);
  const present = pieces.slice(group.from, v).some(({ word }) => /^(?:is|are|'s|'re)$/.test(word));
  const subject = present ? subjectEndingAt(pieces, group.from, 0) : null;
  if (!subject || pieces[subject.from]?.word === 'it') return null;
  return {
    rule: 'conviction',
    lemma: 'believe',
    cue: { from: group.from, to: v + 1 },
    speaker: subject,
    content: [{ from: v + 2, to: pieces.length }],
    addressee: null,
    clause: { from: subject.from, to: v + 2 },
    link: 'that',
  };
}
