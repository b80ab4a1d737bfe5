import {
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Command, Context } from '../src/discord/command.ts';
import type { Library } from '../src/library.ts';
import { chooseArticle } from '../src/lookup/articles.ts';
import { findSource } from '../src/lookup/sourceKey.ts';
import { notice } from '../src/reply/message.ts';
import { renderSaid } from '../src/reply/said.ts';
import { shortHash } from '../src/lookup/shortHash.ts';
import { ALL_ARTICLES, renderSources, type SourceList } from '../src/reply/sources.ts';
import type { Words } from '../src/reply/words/words.ts';
import type { Article } from '../src/types.ts';
import { articleOption, noSuchArticle, suggestArticle } from './articleOption.ts';
import { everywhere } from './everywhere.ts';
import { described } from './localized.ts';
import { replyPrivately } from './replyPrivately.ts';
import { turnPage } from './turnPage.ts';

/** Shows who is quoted, how often and through whom. */
export const sources: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'sources',
    ...described((words) => words.sources),
    ...everywhere,
    options: [articleOption],
  },

  async execute(interaction, { library, words }) {
    const name = interaction.options.getString('article');
    const article = name === null ? null : chooseArticle(library.articles, name);
    if (name !== null && !article) {
      await replyPrivately(interaction, noSuchArticle(name, library.articles, words));
      return;
    }
    const reply = renderSources(listSources(library, article), 0, words);
    if (interaction.deferred) await replyPrivately(interaction, reply);
    else await interaction.reply(reply);
  },

  autocomplete: suggestArticle,

  components: { sources: showPage, said: showQuotations },
};

/** Turns to another page of the list. */
async function showPage(
  interaction: MessageComponentInteraction,
  { library, words }: Context,
): Promise<void> {
  const [, scope = '', page] = interaction.customId.split(':');
  const list = findList(library, scope);
  if (list) await turnPage(interaction, renderSources(list, Number(page) || 0, words));
  else await sayChanged(interaction, words);
}

/** Shows what somebody from the list said, to the person who wants to know; a button turns to another page of it. */
async function showQuotations(
  interaction: MessageComponentInteraction,
  { library, words }: Context,
): Promise<void> {
  const [, scope = '', pressed = '', page] = interaction.customId.split(':');
  const key = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : pressed;
  const article = articleOf(library, scope);
  const source = article === undefined ? null : findSource(library.speakers(article?.id), key);
  if (!source) return sayChanged(interaction, words);
  const reply = renderSaid(source, { scope, key, page: Number(page) || 0 }, words);
  if (interaction.isStringSelectMenu()) await replyPrivately(interaction, reply);
  else await turnPage(interaction, reply);
}

function sayChanged(interaction: MessageComponentInteraction, { notices }: Words): Promise<void> {
  return replyPrivately(interaction, notice(notices.sourcesChanged));
}

/** The list that a button belongs to; null when its article is gone. */
function findList(library: Library, scope: string): SourceList | null {
  const article = articleOf(library, scope);
  return article === undefined ? null : listSources(library, article);
}

/** The article that a list is about, null for all of them; undefined when it is gone. */
function articleOf({ articles }: Library, scope: string): Article | null | undefined {
  return scope === ALL_ARTICLES ? null : articles.find(({ id }) => shortHash(id) === scope);
}

function listSources(library: Library, article: Article | null): SourceList {
  const articles = article ? [article] : library.articles;
  return {
    sources: library.sources(article?.id),
    credits: articles.flatMap(({ credits }) => credits),
    title: articles.length === 1 ? (articles[0]?.title ?? null) : null,
    scope: article ? shortHash(article.id) : ALL_ARTICLES,
  };
}
