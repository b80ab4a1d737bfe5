import type { Asked, SearchLanguage } from '../language/search.ts';
import type { Equivalent } from './equivalents/equivalents.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { isNumberWord } from './readWords.ts';

/** How far a word stands for one that it answers: "rose" for "did it fall?" */
const OPPOSITE_WEIGHT = 0.8;
/** How far a deed stands for the same from the other side: "beat" for "who won?" */
const DEED_WEIGHT = 0.8;
/** What is asked of deeds. */
const ASKS_FOR_DOER: ReadonlySet<Asked> = new Set<Asked>(['who', 'which']);
/** How far the head of a compound stands for it: "chips" for "microchips". */
const HEAD_WEIGHT = 0.6;
/** How far one word for a thing stands for another: "pay" for "wages", "trial" for "study". */
const THING_WEIGHT = 0.8;
/** How far the words of a name, all together, stand for its initials. */
const INITIALS_WEIGHT = 0.9;
const LONGEST_INITIALS = 6;
/** How far a number stands for one whose scale was left out: 240 billion for "240". */
const SCALED_WEIGHT = 0.8;
const SCALES = [1e3, 1e6, 1e9, 1e12];

/** What else may stand for a word of a question; for one that the articles do not have, what comes nearest to it. */
export function standInsFor(
  index: SearchIndex,
  language: SearchLanguage,
  asked: Asked,
  word: string,
): Equivalent[] {
  const opposites = asked === 'yes or no' ? [...language.opposites(word)] : [];
  const deeds = ASKS_FOR_DOER.has(asked) ? [...language.sameDeeds(word)] : [];
  const answering = [
    ...opposites.map((other) => ({ word: other, weight: OPPOSITE_WEIGHT })),
    ...deeds.map((other) => ({ word: other, weight: DEED_WEIGHT })),
  ];
  if (index.vocabulary.has(word)) return answering;
  if (isNumberWord(word)) return scaled(word);
  const things = [...language.sameThings(word)].map((other) => ({ word: other, weight: THING_WEIGHT }));
  const head = language.headOfCompound(word);
  const compound = head === null ? [] : [{ word: head, weight: HEAD_WEIGHT }];
  return [...answering, ...things, ...compound, ...spelledOut(index, word)];
}

function scaled(number: string): Equivalent[] {
  const value = Number(number.replace('#', ''));
  if (!(value > 0)) return [];
  return SCALES.map((scale) => ({ word: `#${value * scale}`, weight: SCALED_WEIGHT }));
}

function spelledOut({ names }: SearchIndex, word: string): Equivalent[] {
  if (word.length > LONGEST_INITIALS) return [];
  const words = names.ofInitials(word);
  return words.map((part) => ({ word: part, weight: INITIALS_WEIGHT / words.length }));
}
