import { SPELLING } from '../../../search/words/lexicon.ts';

/** How common words are that English has; names are rarer. */
const RANK_OF_WORDS = 3;

/** "Sediment", which the tagger takes for a name where it opens a sentence. */
export const isOrdinary = <Word extends { readonly word: string }>(piece: Word | undefined): piece is Word =>
  piece !== undefined && SPELLING.rankOf(piece.word) >= RANK_OF_WORDS;
