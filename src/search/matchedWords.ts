import { textOf } from '../article/packedArticle.ts';
import { shownIn, spanOfShown } from '../text/marks.ts';
import type { Span } from '../types.ts';
import type { Evidence, Scene } from './evidence.ts';
import { tokenize } from '../text/tokens.ts';

/** The words of a passage that the question has, as spans of the article's text; neighbours stay apart. */
export function matchedWords({ index }: Scene, { passage, hits }: Evidence): Span[] {
  const found = index.passages.at(passage)!;
  const text = textOf(index.articles[index.articleOf[passage]!]!);
  const tokens = tokenize(shownIn(text, found));
  return hits.flatMap(({ place }) => {
    const token = tokens[place];
    return token ? [spanOfShown(found, token)] : [];
  });
}
