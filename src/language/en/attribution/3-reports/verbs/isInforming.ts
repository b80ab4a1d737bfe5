import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { isTime } from '../../2-phrases/wordKinds.ts';

/** *informed* on Friday that it was late, *informed* in a letter.; but: informed clerks left, informed of it, they left */
export function isInforming(pieces: readonly Piece[], v: number, { lemma }: Cue): boolean {
  const next = pieces[v + 1];
  const isOpen = next?.word === 'that' || /^(?:on|in|via|through)$/.test(next?.word ?? '') || isTime(next);
  const verb = indexFrom(
    pieces,
    v + 1,
    ({ pos, word }) => word === 'that' || /^(?:VERB|AUX|PUNCT)$/.test(pos),
  );
  return lemma === 'inform' && isOpen && /^(?:that|[.])$/.test(pieces[verb]?.word ?? '.');
}
