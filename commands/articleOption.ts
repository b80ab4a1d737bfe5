import { ApplicationCommandOptionType, type APIApplicationCommandStringOption } from 'discord.js';
import { chooseArticle, suggestArticles } from '../src/reply/articleChoice.ts';
import { fit } from '../src/reply/limits.ts';
import { escapeMarkdown, tame } from '../src/reply/markdown.ts';
import { notice, type Reply } from '../src/reply/message.ts';
import type { Command } from '../src/discord/command.ts';
import type { Article } from '../src/types.ts';

/** The option that names one article, shared by the commands that have it. */
export const articleOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Look only in this article',
  autocomplete: true,
  max_length: 200,
};

/** Articles whose id or title is like what is being typed. */
export const suggestArticle: NonNullable<Command['autocomplete']> = (interaction, { library }) =>
  Promise.resolve(suggestArticles(library.articles, interaction.options.getFocused()));

/** The article of the option: null when none was named, a reply when there is no such article. */
export function articleOf(articles: readonly Article[], typed: string | null): Article | Reply | null {
  if (typed === null || typed.trim() === '') return null;
  const name = fit(tame(typed), 100, escapeMarkdown);
  return (
    chooseArticle(articles, typed) ?? notice(`No article is called “${name}”. Choose one from the list.`)
  );
}
