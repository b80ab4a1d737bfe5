import { isNominal } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { antecedentOf } from '../../2-phrases/antecedents.ts';
import { subjectEndingAt, subjectOf } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/**
 * "Norlink has built a pump, *which it says will last* ten years": whoever says it stands between a relative word and its verb. Of
 * what a firm says of its own thing, the thing is a part.
 */
export function embeddedReport(pieces: readonly Piece[], v: number): Found | null {
  const cue = cueOf(pieces[v]?.word ?? '');
  if (!cue || !isFiniteVerb(pieces[v + 1]) || pieces.slice(v + 1).some(({ word }) => word === ','))
    return null;
  const group = verbGroup(pieces, v);
  const subject =
    group.negated || group.modal || group.passive ? null : subjectEndingAt(pieces, group.from, 0);
  const relative = (subject?.from ?? 0) - 1;
  const before = pieces[relative - 1]?.word === ',' ? pieces[relative - 2] : pieces[relative - 1];
  if (!subject || !/^(?:which|that)$/.test(pieces[relative]?.word ?? '') || !isNominal(before)) return null;
  const thing = antecedentOf(pieces, relative);
  const isObject = thing !== null && pieces.slice(0, thing.from).some(isFiniteVerb);
  const isOwn = /^(?:it|s?he|they)$/.test(pieces[subject.from]?.word ?? '');
  // "*Norlink* has built a pump which it says …"
  const speaker = pieces[subject.from]?.word === 'it' ? subjectOf(pieces.slice(0, relative)) : subject;
  if (!isObject || !speaker || !isSomebody(pieces, speaker)) return null;
  const told = { from: v + 1, to: pieces.length };
  return {
    rule: 'words after the verb',
    lemma: cue.lemma,
    cue: { from: group.from, to: v + 1 },
    speaker,
    content: isOwn ? [{ from: thing.from, to: relative }, told] : [told],
    addressee: null,
    clause: { from: relative, to: v + 1 },
    link: 'clause',
  };
}
