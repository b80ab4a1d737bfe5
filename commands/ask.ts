import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { isAnswered, renderAnswer } from '../src/reply/answer.ts';
import { answerComponents } from './answerComponents.ts';
import { articleOf, articleOption, suggestArticle } from './articleOption.ts';

/** Answers a question with the words of an article; in private when asked so, and when nothing answers it. */
export const ask: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask a question; the article answers in its own words',
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What do you want to know?',
        required: true,
        max_length: 1000,
      },
      articleOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer only to you',
      },
    ],
  },

  async execute(interaction, { library }) {
    const article = articleOf(library.articles, interaction.options.getString('article'));
    if (article && 'embeds' in article) {
      await interaction.reply({ ...article, flags: MessageFlags.Ephemeral });
      return 'done';
    }
    const answer = await library.ask(
      interaction.options.getString('question', true),
      article ? { article: article.id } : {},
    );
    const answered = isAnswered(answer);
    const isPrivate = !answered || (interaction.options.getBoolean('private') ?? false);
    await interaction.reply({
      ...renderAnswer(answer, { canBeShared: isPrivate }),
      ...(isPrivate && { flags: MessageFlags.Ephemeral }),
    });
    return answered ? 'answered' : 'unanswered';
  },

  autocomplete: suggestArticle,
  components: answerComponents,
};
