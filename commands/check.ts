import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { renderCheck } from '../src/reply/check.ts';
import { notice } from '../src/reply/message.ts';
import { findResemblance } from '../src/reply/resemblance.ts';

/** In the menu of a message: whether the article says what somebody wrote. */
export const check: Command<MessageContextMenuCommandInteraction> = {
  data: {
    type: ApplicationCommandType.Message,
    name: 'Check against the article',
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  },

  async execute(interaction, { library }) {
    const message = interaction.targetMessage.content;
    if (message.trim() === '') {
      const reply = notice('This message has no text to look for.');
      await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
      return 'done';
    }
    const resemblance = findResemblance(await library.ask(message));
    await interaction.reply({ ...renderCheck(message, resemblance), flags: MessageFlags.Ephemeral });
    return resemblance.match ? 'answered' : 'unanswered';
  },
};
