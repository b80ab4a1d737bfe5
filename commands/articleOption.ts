import {
  ApplicationCommandOptionType,
  type APIApplicationCommandStringOption,
  type AutocompleteInteraction,
} from 'discord.js';
import { suggestArticles } from '../src/reply/articleChoice.ts';
import { articlesCalled, chooseArticle } from '../src/lookup/articles.ts';
import { fit } from '../src/reply/limits.ts';
import { escapeMarkdown, tame } from '../src/reply/markdown.ts';
import { notice, type Reply } from '../src/reply/message.ts';
import type { Words } from '../src/reply/words/words.ts';
import type { Command } from '../src/discord/command.ts';
import type { Article } from '../src/types.ts';
import { described } from './localized.ts';

/** The option that names one article, shared by the commands that have it. */
export const articleOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  ...described(({ article }) => article),
  autocomplete: true,
  max_length: 200,
};

/** Articles whose id or title is like what is being typed. */
export const suggestArticle: NonNullable<Command['autocomplete']> = (interaction, { library }) =>
  Promise.resolve(suggestArticles(library.articles, interaction.options.getFocused()));

/** The id of the article that was chosen before, while another option is being typed. */
export function articleChosen(
  { options }: AutocompleteInteraction,
  articles: readonly Article[],
): string | undefined {
  const name = options.getString('article');
  return name === null ? undefined : chooseArticle(articles, name)?.id;
}

/** What a person reads who named an article that is not there, or a title that several have. */
export function noSuchArticle(name: string, articles: readonly Article[], { notices }: Words): Reply {
  const trouble = articlesCalled(articles, name).length > 1 ? 'severalArticles' : 'noArticle';
  return notice(`${notices[trouble](shownName(name))} ${notices.chooseArticle}`);
}

/** A name that a person wrote, or that an article has, as it stands in a notice. */
export const shownName = (name: string): string => fit(tame(name), 100, escapeMarkdown);
