import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import type { Library } from '../src/library.ts';
import { notice } from '../src/reply/message.ts';
import { articleKey } from '../src/reply/passageKey.ts';
import { renderSources, type SourceList } from '../src/reply/sources.ts';
import type { Article } from '../src/types.ts';
import { articleOf, articleOption, suggestArticle } from './articleOption.ts';
import { turnPage } from './turnPage.ts';

/** Scope of a list that is about every article. */
const ALL = 'all';

/** Shows who is quoted, how often and through whom. */
export const sources: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'sources',
    description: 'Who is quoted, how often, and through which outlet',
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [articleOption],
  },

  async execute(interaction, { library }) {
    const article = articleOf(library.articles, interaction.options.getString('article'));
    if (article && 'embeds' in article) {
      await interaction.reply({ ...article, flags: MessageFlags.Ephemeral });
      return;
    }
    await interaction.reply(renderSources(listSources(library, article), 0));
  },

  autocomplete: suggestArticle,

  components: {
    async sources(interaction, { library }) {
      const [, scope, page] = interaction.customId.split(':');
      const article = library.articles.find(({ id }) => articleKey(id) === scope) ?? null;
      if (!article && scope !== ALL) {
        await interaction.reply({ ...notice('This article is gone.'), flags: MessageFlags.Ephemeral });
        return;
      }
      await turnPage(interaction, renderSources(listSources(library, article), Number(page)));
    },
  },
};

function listSources(library: Library, article: Article | null): SourceList {
  const articles = article ? [article] : library.articles;
  return {
    sources: library.sources(article?.id),
    credits: articles.flatMap(({ credits }) => credits),
    title: articles.length === 1 ? (articles[0]?.title ?? null) : null,
    scope: article ? articleKey(article.id) : ALL,
  };
}
