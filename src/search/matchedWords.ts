import type { Span } from '../types.ts';
import type { Evidence, Scene } from './evidence.ts';
import { tokenize } from '../text/tokens.ts';

/** The words of a passage that the question has, as spans of the article's text; neighbours stay apart. */
export function matchedWords({ index }: Scene, { passage, hits }: Evidence): Span[] {
  const { start, end } = index.passages[passage]!;
  const { text } = index.articles[index.articleOf[passage]!]!;
  const tokens = tokenize(text.slice(start, end), start);
  return hits.flatMap(({ place }) => {
    const token = tokens[place];
    return token ? [{ start: token.start, end: token.end }] : [];
  });
}
