import type { TaggedWord } from '../../../goingOn.ts';
import { isTime } from '../2-phrases/wordKinds.ts';

/** "in *1958*", "on *Monday*", "*since* then", "*last* week": when it was, which an article rather tells itself; but: a book, which was found in 1958 */
export function isDated(words: readonly TaggedWord[]): boolean {
  const relative = words.findIndex(
    ({ word }, i) => /^(?:which|who|where|whose)$/.test(word) && words[i - 1]?.word === ',',
  );
  const own = relative > 0 ? words.slice(0, relative) : words;
  return own.some((word) => isTime(word) || WHEN.test(word.word));
}

const WHEN = /^(?:(?:1[5-9]|20)\d\d|since|ago|later|last|next|recently|currently)$/;
