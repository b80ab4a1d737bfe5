import { ANY } from '../language/any/index.ts';
import type { SearchLanguage } from '../language/search.ts';
import type { PassageRange } from './range.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * The language of a question to some passages: that of their articles. Where these are in several languages, it is the one
 * of which the question has most stop words, and of equals the one that more articles are in.
 */
export function questionLanguage(
  { languages, articleOf }: Pick<SearchIndex, 'languages' | 'articleOf'>,
  { from, to }: PassageRange,
  question: string,
): SearchLanguage {
  const counts = new Map<SearchLanguage, number>();
  for (const language of languages.slice(articleOf[from], (articleOf[to - 1] ?? -1) + 1)) {
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most = ANY.search, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([known]) => known);
  if (others.length === 0) return most;
  const words = tokenize(question).map(({ word }) => word);
  const littleWords = (language: SearchLanguage) => words.filter((word) => language.isStopWord(word)).length;
  return others.reduce((best, other) => (littleWords(other) > littleWords(best) ? other : best), most);
}
