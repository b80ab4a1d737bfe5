import type { Article, Span } from '../types.ts';

/** The passage in which some words of an article stand; the line of the text where they stand in none. */
export function sentenceAround({ text, passages }: Pick<Article, 'text' | 'passages'>, words: Span): Span {
  const passage = passages.find(({ start, end }) => start <= words.start && words.end <= end);
  if (passage) return { start: passage.start, end: passage.end };
  const begin = text.lastIndexOf('\n', words.start - 1) + 1;
  const stop = text.indexOf('\n', words.end);
  const line = text.slice(begin, stop < 0 ? text.length : stop);
  const start = begin + line.length - line.trimStart().length;
  return { start, end: start + line.trim().length };
}
