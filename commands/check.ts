import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { renderCheck } from '../src/reply/check.ts';
import { notice, type Reply } from '../src/reply/message.ts';
import { findResemblance } from '../src/reply/resemblance.ts';
import type { Library } from '../src/library.ts';

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
    const reply = await checkMessage(interaction.targetMessage.content, library);
    await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
  },
};

async function checkMessage(message: string, library: Library): Promise<Reply> {
  if (message.trim() === '') return notice('This message has no text to look for.');
  return renderCheck(message, findResemblance(await library.ask(message)));
}
