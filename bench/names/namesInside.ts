import { findNameRuns } from '../../src/search/names/nameRuns.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { Article } from '../../src/types.ts';

/** Ranks from here on are those of ordinary words. */
export const ORDINARY = 2;

/** The words of each name that stands inside an article's sentences, titles and headings apart. */
export function* namesInside({ text, passages }: Article): Generator<string[]> {
  for (const { start, end, section } of passages) {
    if (/title|heading/.test(section)) continue;
    const quote = text.slice(start, end);
    for (const { tokens, isFirst } of findNameRuns(quote, tokenize(quote)))
      if (!isFirst) yield tokens.map((token) => quote.slice(token.start, token.end));
  }
}
