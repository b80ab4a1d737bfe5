import { indexFrom } from '../values/indexFrom.ts';
import { textOf } from '../article/packedArticle.ts';
import { languageOf } from '../language/languages.ts';
import { shownIn, spanOfShown } from '../text/marks.ts';
import type { Span } from '../types.ts';
import type { Evidence, Scene } from './evidence.ts';
import { readWords } from './readWords.ts';

/**
 * The words of a passage that the question has, as spans of the article's text; neighbours stay apart. A number has all of its
 * words: "4 million".
 */
export function matchedWords({ index }: Scene, { passage, hits }: Evidence): Span[] {
  const found = index.passages.at(passage)!;
  const article = index.articles[index.articleOf[passage]!]!;
  const words = readWords(shownIn(textOf(article), found), languageOf(article.language).search);
  return hits.flatMap(({ place }) => {
    const word = words[place];
    if (!word) return [];
    const next = indexFrom(words, place + 1, ({ isRest }) => !isRest);
    const last = words.at((next < 0 ? words.length : next) - 1)!;
    return [spanOfShown(found, { start: word.start, end: last.end })];
  });
}
