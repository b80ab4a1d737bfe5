import { findMarks, SIGN } from '../article/markup/findMarks.ts';
import { isMarkup } from '../article/markup/isMarkup.ts';
import { type Marked, shownIn } from '../text/marks.ts';
import type { Article, Span } from '../types.ts';

/** What is needed of an article to show some words of it. */
export type Cited = Pick<Article, 'text' | 'passages'>;

/** The passage in which some words of an article stand; the line of the text where they stand in none. */
export function sentenceAround({ text, passages }: Cited, words: Span): Marked {
  const passage = passages.find(({ start, end }) => start <= words.start && words.end <= end);
  if (passage) return passage;
  const begin = text.lastIndexOf('\n', words.start - 1) + 1;
  const stop = text.indexOf('\n', words.end);
  const line = text.slice(begin, stop < 0 ? text.length : stop);
  const start = begin + line.length - line.trimStart().length;
  const end = start + line.trim().length;
  const marks = isMarkup(text, '') ? findMarks(text.slice(0, end), start) : [];
  return { start, end, marks };
}

/** What a reader sees of some words of an article: "[Ann *Lee*](https://a.example)" is "Ann Lee". */
export function shownWords(article: Cited, { start, end }: Span): string {
  const words = article.text.slice(start, end);
  if (!SIGN.test(words) && !words.includes('>')) return words;
  const { marks = [] } = sentenceAround(article, { start, end });
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }));
  return shownIn(article.text, { start, end, marks: inside });
}
