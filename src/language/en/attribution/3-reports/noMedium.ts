import { indexFrom } from '../../../../indexFrom.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { CONVERSATION } from './openings.ts';

/** Whether what stands behind a preposition of speech names no medium: when, where or in what something was said. */
export const isNoMedium = (pieces: readonly Piece[], phrase: Range): boolean =>
  isOccasion(pieces, phrase) ||
  isStudy(pieces, phrase) ||
  isBeside(pieces, phrase) ||
  // in a paper *published* in Letters on Freshwater Life
  pieces[phrase.to]?.word === 'published';

/** "wrote in *a recent paper*": no newspaper. */
const isStudy = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  /^(?:an?|one|this|his|her|their)$/.test(pieces[from]?.word ?? '') &&
  /^(?:papers?|journals?)$/.test(pieces[to - 1]?.word ?? '');

/** "in *an interview* with Radio Sund": the medium stands behind it. */
function isOccasion(pieces: readonly Piece[], { from, to }: Range): boolean {
  const joint = indexFrom(pieces, from + 1, ({ word }) => /^(?:with|to|on|for)$/.test(word), to);
  return joint > 0 && CONVERSATION.test(pieces[joint - 1]?.word ?? '');
}

/** "on *the sidelines* of the Third Harbour Forum": a place or a time of it, in the plural or at its end. */
function isBeside(pieces: readonly Piece[], { from, to }: Range): boolean {
  const of = indexFrom(pieces, from + 1, ({ word }) => word === 'of', to);
  const noun = pieces[of - 1];
  return (
    of > 0 &&
    noun?.pos === 'NOUN' &&
    !noun.capital &&
    /^(?:sidelines?|margins?|fringes?|steps|floor|eve|opening|occasion|anniversary|evening|morning|day|end|start)$/.test(
      noun.word,
    )
  );
}
