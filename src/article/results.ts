import type { ArticleLanguage, ResultLanguage } from '../language/article.ts';
import { LONGEST, sidesIn, type Sides } from './scores.ts';
import { bare, endsSentence } from './shapes.ts';
import type { Surrounded } from './surroundings.ts';

/** A word that tells a name. */
const WORD = /\p{L}{3,}/gu;

/**
 * Whether a line has the result of a match, both sides of which the article or its headline names, or with a label that says so:
 * "**Gorge Rovers 3-2 Lisk Athletic**". Pages have such lines in their boxes too, so that only one in bold is the article's, one
 * below a headline that has the sign of one, or the only one, with a label or above what the article tells.
 */
export function isResult(
  paragraph: Surrounded,
  plain: string,
  all: readonly Surrounded[],
  { results }: ArticleLanguage,
): boolean {
  if (!results || paragraph.mark !== 'none' || plain.length > LONGEST) return false;
  const sides = sidesIn(plain, results);
  if (!sides) return false;
  const isLabelled = results.label.test(plain);
  const isDressed = paragraph.dress !== null || (paragraph.inHead && all.some(isMarkedTitle));
  if (!isDressed && !((isLabelled || isAboveProse(paragraph)) && isOnly(sides, all, results))) return false;
  if (isLabelled) return true;
  const told = all
    .filter((one) => one !== paragraph && (endsSentence(one.plain) || isMarkedTitle(one)))
    .map((one) => one.plain);
  return [sides.one, sides.other].every((name) =>
    name?.match(WORD)?.some((word) => told.some((words) => words.includes(word))),
  );
}

/** Whether no line of the page has the result of another match: a box has several. */
const isOnly = (sides: Sides, all: readonly Surrounded[], results: ResultLanguage): boolean =>
  all.every(({ plain }) => {
    const other = plain.length <= LONGEST ? sidesIn(bare(plain), results) : undefined;
    return !other || (sharesWord(other.one, sides.one) && sharesWord(other.other, sides.other));
  });

/** "Kestrels" and "Marlow Kestrels" */
const sharesWord = (one = '', other = ''): boolean =>
  one.match(WORD)?.some((word) => other.includes(word)) ?? false;

/** Whether a line of several words that ends as a sentence stands right below, or below another such line. */
function isAboveProse({ next }: Surrounded): boolean {
  return [next, next?.next].some((one) => one && endsSentence(one.plain) && one.plain.length > LONGEST / 2);
}

const isMarkedTitle = ({ mark, sign }: Surrounded): boolean => mark === 'heading' && sign === '#';
