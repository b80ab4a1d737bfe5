import type { ArticleLanguage, SignWeights } from '../../language/article.ts';
import { oncePer } from '../../values/once.ts';
import type { Paragraph } from '../paragraphs.ts';
import { signsOf } from './signs.ts';

/** What a line of a page seems to be, by its looks and those of the lines around it. */
export interface Judged {
  /** Log-odds that it stands around the article and is none of it: a button, another story's headline. */
  readonly boilerplate: number;
  /** Of two lines, the one with more is likelier to be the headline: the difference is the log-odds. */
  readonly headline: number;
}

/** Below this a line is surely told by the article, above that it surely is not; chosen on what was learned from. */
export const SURELY_TOLD = -3;
export const SURELY_AROUND = 1.5;

const UNKNOWN: Judged = { boilerplate: 0, headline: 0 };

/** Judges each line of a page, by what `bench/train/lines.ts` has learned; where nothing was learned of the language, all are alike. */
export function judgeLines(paragraphs: readonly Paragraph[], language: ArticleLanguage): Judged[] {
  const { bindingWords, weights } = language.lines;
  const known = weights();
  if (!known) return paragraphs.map(() => UNKNOWN);
  const words = wordsOf(known);
  const signs = signsOf(paragraphs, bindingWords, (word) => words.has(word));
  return Array.from(signs, (some) => weigh(some, known));
}

/** The words of all signs. */
const wordsOf = oncePer(
  (weights: ReadonlyMap<string, SignWeights>): ReadonlySet<string> =>
    new Set([...weights.keys()].flatMap((sign) => sign.split(' '))),
);

function weigh(signs: readonly string[], weights: ReadonlyMap<string, SignWeights>): Judged {
  let { boilerplate, headline } = weights.get('') ?? UNKNOWN;
  for (const sign of signs) {
    const known = weights.get(sign);
    if (!known) continue;
    boilerplate += known.boilerplate;
    headline += known.headline;
  }
  return { boilerplate, headline };
}
