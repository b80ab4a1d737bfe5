import { oddsOf, readWeights } from '../../../disk/learned.ts';
import { once } from '../../../values/once.ts';
import type { GoingOnLanguage, TaggedWord } from '../../goingOn.ts';

const MODAL = /^(?:would|could|should|might|may|can|will|must|shall|'ll|'d)$/;
/** Forms of the past; what looks like one and is none costs little. */
const PAST = /(?:ed|ught|ook|ame|ent|old|aw|ew|ell|ade|id|ave|ot|ost|eld|egan|ood|an|ote|oke)$/;

function tenseOf(pieces: readonly TaggedWord[]): string {
  const verb = pieces.findIndex(
    ({ pos, word }) => pos === 'AUX' || (pos === 'VERB' && !word.endsWith('ing')),
  );
  const word = pieces[verb]?.word ?? '';
  if (word === '') return 'none';
  if (MODAL.test(word)) return word;
  const after = pieces.slice(verb + 1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  const group = after?.pos === 'VERB' || after?.pos === 'AUX' ? ' done' : '';
  if (word === 'had') return `had${group}`;
  if (/^(?:has|have|'ve)$/.test(word)) return `has${group}`;
  if (/^(?:was|were)$/.test(word)) return `was${group}`;
  if (/^(?:is|are|am|'s|'re|'m)$/.test(word)) return `is${group}`;
  if (/^(?:did|do|does)$/.test(word)) return word;
  return PAST.test(word) ? 'past' : 'present';
}

/** As bench/train/goingOn.ts has learned them. */
const weights = once(() => readWeights('en/goingOn.txt'));

export const GOING_ON: GoingOnLanguage = {
  tenseOf,
  isModal: (word) => MODAL.test(word),
  isDefinite: (word) => /^(?:the|this|that|these|those)$/.test(word),
  oddsOf: (signs) => oddsOf(signs, weights()),
};
