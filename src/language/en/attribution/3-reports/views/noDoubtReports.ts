import type { Piece } from '../../../../attribution.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { reportOfSubject } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';

/** "Mara Quist *has no doubt that* the pier will hold", "*is in no doubt* it will", "*leaves little doubt that* it will"; but: had no doubt that. */
export function noDoubtReport(pieces: readonly Piece[], i: number): Found | null {
  if (!/^(?:no|little)$/.test(pieces[i - 1]?.word ?? '')) return null;
  const isThat = pieces[i + 1]?.word === 'that';
  const from = isThat ? i + 2 : i + 1;
  const verb = pieces[i - 2]?.word === 'in' ? i - 3 : i - 2;
  const isNow = (verb === i - 3 ? /^(?:is|are)$/ : /^(?:has|have|leaves)$/).test(pieces[verb]?.word ?? '');
  if (!isNow || !hasSubjectAndVerb(pieces, from)) return null;
  return reportOfSubject(pieces, verbGroup(pieces, verb), {
    rule: 'conviction',
    lemma: 'believe',
    link: 'that',
    cueTo: from,
    contentFrom: from,
  });
}
