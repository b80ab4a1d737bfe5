import type { Phrase, Piece } from '../../../attribution.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import type { Found } from './found.ts';
import { isSomebody } from './isSomebody.ts';

const FINDINGS =
  /^(?:report|study|survey|poll|analysis|audit|review|assessment|investigation|inspection|examination|autopsy)$/;
const WORDS = /^(?:statement|letter|message|post|release|appeal|notice|circular|tweet)$/;

/** "*A report by* the Lisk Inspectorate puts …", "*a statement of* the guild": whoever made it says so. */
export function asAuthor(pieces: readonly Piece[], found: Found): Found {
  const { speaker } = found;
  const author = speaker && authorOf(pieces, speaker);
  return author ? { ...found, speaker: author } : found;
}

function authorOf(pieces: readonly Piece[], { from, to }: Phrase): Phrase | null {
  const noun = pieces.findIndex(
    ({ word, capital }, i) => i >= from && i < to && !capital && (FINDINGS.test(word) || WORDS.test(word)),
  );
  if (noun < 0 || noun > from + 3) return null;
  const joint = /^(?:published|released|issued|conducted|compiled|signed)$/.test(pieces[noun + 1]?.word ?? '')
    ? noun + 2
    : noun + 1;
  if (!/^(?:by|of|from)$/.test(pieces[joint]?.word ?? '')) return null;
  const author = phraseStartingAt(pieces, joint + 1);
  const isNamed = author !== null && pieces[author.to - 1]?.capital === true;
  const isOwn = author !== null && WORDS.test(pieces[noun]?.word ?? '') && isSomebody(pieces, author);
  if (!author || !(isNamed || isOwn)) return null;
  return { ...author, beside: null };
}
