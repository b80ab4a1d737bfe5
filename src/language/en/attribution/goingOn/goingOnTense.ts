import type { TaggedWord } from '../../../goingOn.ts';

/** Words that make of what is said what may be, or is to be. */
export const MODAL = /^(?:would|could|should|might|may|can|will|must|shall|'ll|'d)$/;

const isVerb = ({ pos, word }: TaggedWord): boolean =>
  pos === 'AUX' || (pos === 'VERB' && !word.endsWith('ing'));

/** Forms of the past; what looks like one and is none costs little. */
const PAST = /(?:ed|ught|ook|ame|ent|old|aw|ew|ell|ade|id|ave|ot|ost|eld|egan|ood|an|ote|oke)$/;

/** The form of a sentence's first verb. */
export function tenseOf(pieces: readonly TaggedWord[]): string {
  const verb = pieces.findIndex(isVerb);
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
