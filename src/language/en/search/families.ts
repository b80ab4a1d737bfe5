import porter2 from 'wink-porter2-stemmer';
import { once } from '../../../values/once.ts';
import { FAMILIES } from './irregular.ts';
import { wordLines } from '../../wordList.ts';

/** Endings that make another word of one, as Porter2 leaves them: ending, and what stays. */
const ENDINGS: readonly (readonly [ending: RegExp, stays: string, example: string])[] = [
  [/ifi(?:c|cat)?$/, 'ifi', 'classify, classification'],
  [/(?<=....)(?:ation|atori)$/, '', 'information, inform'],
  [/(?<=...[st])(?:ion|or|iv|ori)$/, '', 'invention, inventor, inventive, invent'],
  [/(?<=....)(?:ment|ness|ship|hood|dom|less)$/, '', 'treatment, treat'],
  [/(?<=....)(?:anc|enc|anci|enci|ant|ent)$/, '', 'resistance, resistant, resist'],
  [/(?<=....)(?:abl|ibl)$/, '', 'accountable, account'],
  [/(?<=....)(?:iz|is|ist|ism|iti)$/, '', 'modernize, modernism, modern'],
  [/(?<=....)(?:en|er|or|ar)$/, '', 'threaten, threat'],
  [/(?<=....)(?:al|ial|ic|ical|ous|ful)$/, '', 'arrival, arrive'],
  [/(?<=......)i$/, '', 'history, historic'],
  [/(?<=....)at$/, '', 'animate, animation'],
  [/(?<=....)e$/, '', 'bridge'],
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
