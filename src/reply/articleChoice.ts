import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { articlesLike } from '../lookup/articles.ts';
import { shortHash } from '../lookup/shortHash.ts';
import type { ArticleFacts } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { tame } from './markdown.ts';
import { isVisible } from '../text/isVisible.ts';

type Named = Pick<ArticleFacts, 'id' | 'title'>;

/** Characters of an id beside a title that another article has too. */
const LONGEST_ID = 50;

/** Articles to choose from for what a person has typed so far, misspelt or not; all of them for nothing. A title that several have stands with the id. */
export function suggestArticles(
  articles: readonly Named[],
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  const listed = articlesLike(articles, typed).slice(0, LIMITS.choices);
  const names = listed.map(nameOf);
  const twice = new Set(names.filter((name, at) => names.indexOf(name) < at));
  return listed.map((article) => ({
    name: twice.has(nameOf(article)) ? nameWithId(article) : nameOf(article),
    value: article.id.length <= LIMITS.choice ? article.id : shortHash(article.id),
  }));
}

function nameOf({ id, title }: Named): string {
  return fit([title, id].map(tame).find(isVisible) ?? '…', LIMITS.choice);
}

/** "Weekly letter · letter-2": of a long id the end, where ids differ. */
function nameWithId({ id, title }: Named): string {
  const plain = tame(id);
  const told = ` · ${plain.length > LONGEST_ID ? `…${tame(plain.slice(1 - LONGEST_ID))}` : plain}`;
  return `${fit(tame(title), LIMITS.choice - told.length)}${told}`;
}
