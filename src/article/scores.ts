import type { ArticleLanguage, ResultLanguage } from '../language/article.ts';
import { anyHolds } from './mayMatch.ts';

/** Letters of the longest line that has the result of a match. */
export const LONGEST = 140;

export type Sides = Readonly<Record<string, string>>;

/** The names of both sides. */
export const sidesIn = (plain: string, { lines }: ResultLanguage): Sides | undefined =>
  lines.map(({ pattern }) => pattern.exec(plain)?.groups).find(Boolean);

/** Whether a line has no more than the score of a match, as one stands above its headline: "Rovers 2 (Prior 34, 89) Athletic 0". */
export const isScore = (plain: string, { results }: ArticleLanguage): boolean =>
  results !== undefined &&
  plain.length <= LONGEST &&
  (sidesIn(plain, results) !== undefined || anyHolds(results.above, plain));
