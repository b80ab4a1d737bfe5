import { indexFrom } from '../../../../../values/indexFrom.ts';
import { phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { clauseReport } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** Words of "will only ever say" at most. */
const LONGEST_GROUP = 6;

/** "*All Mara Quist will say* is that it is late", "*What she argues* is that …", "*The one thing he insists on* is …": what somebody says is the subject. */
export function cleftReport(pieces: readonly Piece[], i: number): Found | null {
  const isThing = pieces[i]?.word === 'thing' && pieces[i - 2]?.word === 'the';
  if (i > (isThing ? 3 : 1)) return null;
  const from = pieces[i + 1]?.word === 'that' ? i + 2 : i + 1;
  const subject = phraseStartingAt(pieces, from);
  const be = subject
    ? indexFrom(pieces, subject.to, ({ word }) => /^(?:is|was)$/.test(word), subject.to + LONGEST_GROUP)
    : -1;
  if (!subject || be < 0 || !isSomebody(pieces, subject)) return null;
  const group = pieces.slice(subject.to, be);
  const verb = group.findLastIndex(({ pos }) => pos === 'VERB');
  const cue = cueOf(group[verb]?.word ?? '');
  const isSaid =
    cue !== null && /^(?:anything|clause)$/.test(cue.complement) && !/^(?:know|see|hear)$/.test(cue.lemma);
  const isOwn = group.every(({ pos }) => /^(?:VERB|AUX|ADV|ADP|PART)$/.test(pos));
  if (!cue || !isSaid || !isOwn || group.some(({ word }) => /^(?:not|n't|never)$/.test(word))) return null;
  const content = pieces[be + 1]?.word === 'that' ? be + 2 : be + 1;
  const found = clauseReport(
    pieces,
    phraseOf(subject),
    subject.to + verb,
    ['words after the verb', cue.lemma, 'that'],
    subject.to + verb + 1,
    content,
  );
  return { ...found, clause: { from: 0, to: content } };
}
