import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  MessageFlags,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Command, Context } from '../src/discord/command.ts';
import { isAnswered, renderAnswer, renderChosen } from '../src/reply/answer.ts';
import { notice } from '../src/reply/message.ts';
import { findPassage } from '../src/reply/passageKey.ts';
import { renderShared } from '../src/reply/share.ts';
import { articleOf, articleOption, suggestArticle } from './articleOption.ts';
import { isOwn, turnPage } from './turnPage.ts';

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
      return 'unanswered';
    }
    const answer = await library.ask(
      interaction.options.getString('question', true),
      article ? { article: article.id } : {},
    );
    const isPrivate = !isAnswered(answer) || (interaction.options.getBoolean('private') ?? false);
    await interaction.reply({
      ...renderAnswer(answer, { canBeShared: isPrivate }),
      ...(isPrivate && { flags: MessageFlags.Ephemeral }),
    });
    return isAnswered(answer) ? 'answered' : 'unanswered';
  },

  autocomplete: suggestArticle,
  components: { passage: showPassage, share },
};

/** Shows the passage that was chosen from the list below an answer. */
async function showPassage(interaction: MessageComponentInteraction, { library }: Context): Promise<void> {
  if (!interaction.isStringSelectMenu()) return;
  const chosen = findPassage(library.articles, interaction.values[0] ?? '');
  if (!chosen) return sayChanged(interaction);
  const canBeShared = !isOwn(interaction) || interaction.message.flags.has(MessageFlags.Ephemeral);
  const title = interaction.message.embeds[0]?.title ?? '';
  await turnPage(
    interaction,
    renderChosen(chosen, { title, options: interaction.component.options, canBeShared }),
  );
}

/** Shows a private answer to everyone, as long as the article still says it. */
async function share(interaction: MessageComponentInteraction, { library }: Context): Promise<void> {
  const key = interaction.customId.slice(interaction.customId.indexOf(':') + 1);
  if (!findPassage(library.articles, key)) return sayChanged(interaction);
  const { embeds, components } = interaction.message;
  const rows = components.map((row) => row.toJSON()).filter((row) => row.type === ComponentType.ActionRow);
  await interaction.reply(
    renderShared(
      embeds.map((embed) => embed.toJSON()),
      rows,
      interaction.user.id,
    ),
  );
}

async function sayChanged(interaction: MessageComponentInteraction): Promise<void> {
  await interaction.reply({
    ...notice('The article has changed since this answer. Ask again to see what it says now.'),
    flags: MessageFlags.Ephemeral,
  });
}
