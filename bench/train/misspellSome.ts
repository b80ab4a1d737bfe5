import type { Typos } from '../data.ts';
import type { Random } from '../random.ts';

const COMMON_LETTERS = Array.from('etaoinshrdlu');

/** The text with one or two of its words misspelt, as a list of typos has it or by a slip of the finger. */
export function misspellSome(text: string, typos: Typos, random: Random): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)]
    .map((word) => ({ word: word[0], start: word.index, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, random.next() < 0.5 ? 1 : 2)
    .sort((a, b) => b.start - a.start);
  return words.reduce(
    (misspelt, { word, start }) =>
      misspelt.slice(0, start) + wrong(word, typos, random) + misspelt.slice(start + word.length),
    text,
  );
}

function wrong(word: string, typos: Typos, random: Random): string {
  const known = Object.hasOwn(typos, word.toLowerCase()) ? typos[word.toLowerCase()]! : [];
  return known.length > 0 && random.next() < 0.5 ? random.pick(known) : slip(word, random);
}

/** Drops, doubles, swaps or replaces a letter, never the first one alone. */
function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random.next() * (word.length - 1));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (Math.floor(random.next() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + word[at] + word.slice(at);
    case 2:
      return word.slice(0, at - 1) + word[at] + word[at - 1] + after;
    default:
      return before + random.pick(COMMON_LETTERS) + after;
  }
}
