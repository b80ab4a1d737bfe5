import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { articlesLike } from '../lookup/articles.ts';
import { shortHash } from '../lookup/shortHash.ts';
import type { ArticleFacts } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { tame } from './markdown.ts';

/** Articles to choose from for what a person has typed so far, misspelt or not; all of them for nothing. */
export function suggestArticles(
  articles: readonly Pick<ArticleFacts, 'id' | 'title'>[],
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  return articlesLike(articles, typed)
    .slice(0, LIMITS.choices)
    .map(({ id, title }) => ({
      name: fit(tame(title) || tame(id) || '…', LIMITS.choice),
      value: id.length <= LIMITS.choice ? id : shortHash(id),
    }));
}
