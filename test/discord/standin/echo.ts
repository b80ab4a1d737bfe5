import { ApplicationCommandOptionType, MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../../../src/discord/command.ts';

/** The smallest command: it says what it was told. */
export const echo: Command<ChatInputCommandInteraction> = {
  data: {
    name: 'echo',
    description: 'Say it again',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'text', description: 'What to say', required: true },
    ],
  },
  async execute(interaction) {
    await interaction.reply({
      content: interaction.options.getString('text', true),
      flags: MessageFlags.SuppressEmbeds,
    });
    return 'answered';
  },
};
