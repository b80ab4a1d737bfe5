import { ApplicationCommandType, type MessageContextMenuCommandInteraction } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { renderCheck } from '../src/reply/check.ts';
import { notice } from '../src/reply/message.ts';
import { findResemblance } from '../src/reply/resemblance.ts';
import { everywhere } from './everywhere.ts';
import { replyPrivately } from './replyPrivately.ts';

/** In the menu of a message: whether the article says what somebody wrote. */
export const check: Command<MessageContextMenuCommandInteraction> = {
  data: {
    type: ApplicationCommandType.Message,
    name: 'Check against the article',
    ...everywhere,
  },

  async execute(interaction, { library }) {
    const message = interaction.targetMessage.content;
    if (message.trim() === '') {
      await replyPrivately(interaction, notice('This message has no text to look for.'));
      return 'done';
    }
    const resemblance = findResemblance(await library.ask(message));
    await replyPrivately(interaction, renderCheck(message, resemblance));
    return resemblance.match ? 'answered' : 'unanswered';
  },
};
