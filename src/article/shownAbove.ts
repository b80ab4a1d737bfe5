import { isWhoSays } from './contexts.ts';
import { languageOf } from '../language/languages.ts';
import { escapePattern } from '../text/escapePattern.ts';
import { shownIn, type Sliceable } from '../text/marks.ts';
import type { Article, Passage } from '../types.ts';
import { textOf } from './packedArticle.ts';

/** So few words may answer a question and say nothing without it: "Not before Sunday, no." */
const FEW_WORDS = 5;
/** Characters of a question that are shown: its last ones, since those ask. */
const LONGEST = 160;
/** Characters before a passage within which its heading stands. */
const REACH = 4000;

/**
 * What stands above a passage that says little without it: the question that a short answer answers ("No."), or the heading of a
 * list of what is open ("Whether it will rain."); else null.
 */
export function shownAbove(article: Article, passage: Passage): string | null {
  const { context, section } = passage;
  const text = textOf(article);
  const sentence = shownIn(text, passage);
  const { leansBack, isOpenQuestion, labels } = languageOf(article.language).article;
  // Words that only help to find a line of minutes are none of the article's.
  const isWritten = !labels.asked.some(({ words }) => words === context);
  // The attribution tells who says it.
  if (context !== undefined && isWhoSays(context)) return null;
  // The names of a table's columns are its section, and stand with the place.
  if (context !== undefined && isWritten && context !== section && section !== 'title') {
    const isShort = sentence.split(/\s+/u).length <= FEW_WORDS;
    return isShort || leansBack(sentence) || isOpenQuestion(sentence) ? endOf(context) : null;
  }
  return isOpenQuestion(sentence) ? headingOf(text, passage) : null;
}

/** The heading of a passage's section as it is written; null where no line above has its words. */
function headingOf(text: Sliceable, { section, start }: Passage): string | null {
  const line = new RegExp(`^[^\\p{L}\\p{N}\\n]*(${escapePattern(section)})[^\\p{L}\\p{N}\\n]*$`, 'gimu');
  const found = [...text.slice(Math.max(0, start - REACH), start).matchAll(line)].at(-1);
  return found?.[1] ?? null;
}

/** The last words of a text that is long. */
function endOf(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.slice(-LONGEST);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}
