import type { ArticleLanguage } from '../language/article.ts';
import { endsSentence } from './shapes.ts';
import type { Surrounded } from './surroundings.ts';

/** Letters of the longest such line, and of the shortest word that tells a name. */
const LONGEST = 140;
const WORD = /\p{L}{3,}/gu;

/**
 * Whether a line has the result of a match, both sides of which the article or its headline names, or with a label that says so: "**Gorge Rovers 3-2 Lisk Athletic**". Pages
 * have such lines in their boxes too, so that only one in bold is the article's, or one below a headline that has the sign of one.
 */
export function isResult(
  paragraph: Surrounded,
  plain: string,
  all: readonly Surrounded[],
  { results }: ArticleLanguage,
): boolean {
  if (!results || paragraph.mark !== 'none' || plain.length > LONGEST) return false;
  if (paragraph.dress === null && !(paragraph.inHead && all.some(isMarkedTitle))) return false;
  const sides = results.lines.map(({ pattern }) => pattern.exec(plain)?.groups).find(Boolean);
  if (!sides) return false;
  if (results.label.test(plain)) return true;
  const told = all
    .filter((one) => one !== paragraph && (endsSentence(one.plain) || isMarkedTitle(one)))
    .map((one) => one.plain);
  return [sides.one, sides.other].every((name) =>
    name?.match(WORD)?.some((word) => told.some((words) => words.includes(word))),
  );
}

const isMarkedTitle = ({ mark, sign }: Surrounded): boolean => mark === 'heading' && sign === '#';
