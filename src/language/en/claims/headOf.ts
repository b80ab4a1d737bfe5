import { wordSet } from '../../wordList.ts';

/** Words that end the first noun of a description: "engineer | of the town". */
const ENDS_HEAD = wordSet('of for from in at with on to by about who whose near');

/** "A lawyer | *representing* the tenants", "a plumber | *hired* by them" */
const PARTICIPLE = /(?:ing|ed)$/u;
const BEHIND_PARTICIPLE = wordSet('the a an his her its their all both by for in at to with on from');

/** The word that says what somebody is, of the words that describe them; null where there is none. */
export function headOf(words: readonly string[]): string | null {
  const end = words.findIndex(
    (word, at) =>
      ENDS_HEAD.has(word) || (at > 0 && PARTICIPLE.test(word) && BEHIND_PARTICIPLE.has(words[at + 1] ?? '')),
  );
  return (end < 0 ? words : words.slice(0, end)).at(-1) ?? null;
}
