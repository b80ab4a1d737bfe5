import porter2 from 'wink-porter2-stemmer';
import { once } from '../../../../values/once.ts';
import { FAMILIES } from './irregular.ts';
import { wordLines } from '../../../wordList.ts';

/** Endings that make another word of one, as Porter2 leaves them: ending, and what stays. */
export const ENDINGS: readonly (readonly [ending: RegExp, stays: string, example: string])[] = [
  [/ifi(?:c|cat)?$/, 'ifi', 'classify, classification'],
  [/(?<=....)(?:ation|atori)$/, '', 'exploratory, exploration, explore'],
  [/(?<=...[st])(?:ion|or|iv|ori)$/, '', 'inventor, invention, inventive, invent'],
  [/(?<=....)(?:ment|ness|ship|hood|dom|less)$/, '', 'treatment, treat'],
  [/(?<=....)(?:anc|enc|anci|enci|ant|ent)$/, '', 'violence, violent'],
  [/(?<=....)(?:abl|ibl)$/, '', 'drinkable, drink'],
  [/(?<=....)(?:iz|is|ist|ism|iti)$/, '', 'tourism, tourist, tour'],
  [/(?<=....)(?:en|er|or|ar)$/, '', 'threaten, threat'],
  [/(?<=....)(?:al|ial|ic|ical|ous|ful)$/, '', 'brutal, brute'],
  [/(?<=......)i$/, '', 'history, historic'],
  [/(?<=....)at$/, '', 'migrate, migration, migrant'],
  [/(?<=....)e$/, '', 'globe, global'],
];

/** Stem of an irregular word → root of its family. */
const loadHeads = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      wordLines(FAMILIES).flatMap((words) => {
        const root = rootOf(porter2(words[0]!));
        return words.map((word) => [porter2(word), root] as const);
      }),
    ),
);

/**
 * The family of a word: words made of one another have the same.
 *
 *     familyOf('threaten') === familyOf('threat')
 *     familyOf('sold') === familyOf('sale')
 *
 * It is broader than a stem and sometimes too broad ("current", "currency"), so a match by family counts for less.
 */
export function familyOf(word: string, stem?: string): string {
  if (!/^[a-z]{3,30}$/.test(word)) return word;
  const known = stem ?? porter2(word);
  return loadHeads().get(known) ?? rootOf(known);
}

/** The stem without the endings that make other words. */
function rootOf(stem: string): string {
  let root = stem;
  for (const [ending, stays] of ENDINGS) root = root.replace(ending, stays);
  return root;
}
