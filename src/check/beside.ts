import type { Language } from '../language/language.ts';
import type { Article, Match } from '../types.ts';

/** What a sentence of a message is put beside: a passage that may say the same, its article, and the language of both. */
export interface Beside {
  readonly match: Match;
  /** Null where it is not at hand. */
  readonly article: Article | null;
  readonly language: Language;
}

export function besideOf(
  match: Match,
  { articles, language }: { readonly articles: readonly Article[]; readonly language: Language },
): Beside {
  return { match, article: articles.find(({ id }) => id === match.article.id) ?? null, language };
}
