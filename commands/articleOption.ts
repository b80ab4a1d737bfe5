import { ApplicationCommandOptionType, type APIApplicationCommandStringOption } from 'discord.js';
import { suggestArticles } from '../src/reply/articleChoice.ts';
import { fit } from '../src/reply/limits.ts';
import { escapeMarkdown, tame } from '../src/reply/markdown.ts';
import { notice, type Reply } from '../src/reply/message.ts';
import { noArticleCalled } from '../src/reply/wording.ts';
import type { Command } from '../src/discord/command.ts';

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

/** What a person reads who named an article that is not there. */
export function noSuchArticle(name: string): Reply {
  const shown = fit(tame(name), 100, escapeMarkdown);
  return notice(`${noArticleCalled(shown)} Choose one from the list.`);
}
