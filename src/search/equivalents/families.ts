import stem from 'wink-porter2-stemmer';
import { FAMILIES } from './irregular.ts';

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

/**
 * The family of a word: words made of one another have the same.
 *
 *     familyOf('threaten') === familyOf('threat')
 *     familyOf('sold') === familyOf('sale')
 *
 * It is broader than a stem and sometimes too broad ("current", "currency"), so a match by family counts for less.
 */
export class Families {
  readonly #heads = loadHeads();

  /** `word` is in normalised form. */
  of(word: string): string {
    if (!/^[a-z]{3,30}$/.test(word)) return word;
    const stemmed = stem(word);
    return this.#heads.get(stemmed) ?? rootOf(word);
  }
}

let heads: ReadonlyMap<string, string> | undefined;

/** Stem of an irregular word → root of its family; made once in a process. */
function loadHeads(): ReadonlyMap<string, string> {
  return (heads ??= new Map(
    FAMILIES.trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.split(' ');
        const root = rootOf(words[0]!);
        return words.map((word) => [stem(word), root] as const);
      }),
  ));
}

/** The stem without the endings that make other words. */
function rootOf(word: string): string {
  let root = stem(word);
  for (const [ending, stays] of ENDINGS) root = root.replace(ending, stays);
  return root;
}
