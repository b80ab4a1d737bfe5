import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../../../src/discord/command.ts';

/** Answers late. */
export function slow(milliseconds: number): Command<ChatInputCommandInteraction> {
  return {
    data: { name: 'slow', description: 'Think about it' },
    async execute(interaction) {
      await sleep(milliseconds);
      await interaction.reply('At last');
    },
  };
}

/** Says that it thinks, and answers late. */
export function thinking(milliseconds: number): Command<ChatInputCommandInteraction> {
  return {
    data: { name: 'think', description: 'Think about it' },
    async execute(interaction) {
      await interaction.deferReply();
      await sleep(milliseconds);
      await interaction.editReply('At last');
    },
  };
}

const WAYS: Readonly<Record<string, (interaction: ChatInputCommandInteraction) => Promise<void>>> = {
  'throws at once': () => {
    throw new Error('on purpose');
  },
  rejects: () => Promise.reject(new Error('on purpose')),
  'rejects with nothing': () => Promise.reject(),
  'rejects with a text': () => Promise.reject('on purpose'),
  'answers with what Discord refuses': async (interaction) => {
    await interaction.reply('too long '.repeat(1_000));
  },
  'throws after the answer': async (interaction) => {
    await interaction.reply('So far so good');
    throw new Error('on purpose');
  },
  'never ends': () => new Promise(() => {}),
};

/** Fails in the way that it is told. */
export const failing: Command<ChatInputCommandInteraction> = {
  data: {
    name: 'fail',
    description: 'Go wrong',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'how', description: 'In which way', required: true },
    ],
  },
  execute: (interaction) =>
    WAYS[interaction.options.getString('how', true)]?.(interaction) ?? Promise.resolve(),
  autocomplete: () => Promise.reject(new Error('on purpose')),
  components: { fail: () => Promise.reject(new Error('on purpose')) },
};
