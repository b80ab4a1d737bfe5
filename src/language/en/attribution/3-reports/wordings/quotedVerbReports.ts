import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';

/** A verb in quotation marks, and an adverb of how much: “strongly *denies*”, “*regrets*”. */
const VERB = /^["“„«‘'](?:\p{Ll}+(?:ly|er) ){0,2}(\p{Ll}+)["”’'»]$/u;

/** "Mara Quist *“categorically denies”* the claim": the verb that reports stands in quotation marks itself. */
export function quotedVerbReport(pieces: readonly Piece[], i: number): Found | null {
  const { word = '' } = pieces[i] ?? {};
  const next = pieces[i + 1];
  if (word.length > 40 || !(/^(?:DET|PRON|SCONJ)$/.test(next?.pos ?? '') || next?.word === 'that'))
    return null;
  const cue = cueOf(VERB.exec(word)?.[1] ?? '');
  const isTold = cue?.form === 'past' || cue?.form === 'present';
  if (!cue || !isTold || !/^(?:object|clause)$/.test(cue.complement)) return null;
  const group = verbGroup(pieces, i);
  if (group.passive || group.modal || group.infinitive) return null;
  return reportOfSubject(pieces, group, {
    rule: 'words after the verb',
    lemma: cue.lemma,
    link: 'object',
    cueTo: i + 1,
    contentFrom: i,
  });
}
