import { findMarks } from '../article/markup/findMarks.ts';
import { isMarkup } from '../article/markup/isMarkup.ts';
import type { Marked } from '../text/marks.ts';
import type { Article, Span } from '../types.ts';

/** The passage in which some words of an article stand; the line of the text where they stand in none. */
export function sentenceAround({ text, passages }: Pick<Article, 'text' | 'passages'>, words: Span): Marked {
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
