import { wordSet } from '../../wordList.ts';

/** Words that end the first noun of a description: "engineer | of the town". */
const ENDS_HEAD = wordSet('of for from in at with on to by about who whose near');

/** The word that says what somebody is, of the words that describe them; null where there is none. */
export function headOf(words: readonly string[]): string | null {
  const end = words.findIndex((word) => ENDS_HEAD.has(word));
  return (end < 0 ? words : words.slice(0, end)).at(-1) ?? null;
}
