import { ApplicationCommandType, type ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { findRefusal } from '../src/discord/permissions.ts';
import { examplesOf } from '../src/reply/examples.ts';
import { renderHelp } from '../src/reply/help.ts';
import { everywhere } from './everywhere.ts';
import { described } from './localized.ts';
import { replyPrivately } from './replyPrivately.ts';

/** Says what the bot does, with questions that its articles answer; and moderators how a role gets to see what is theirs. */
export function helpWith(commands: readonly Command[]): Command<ChatInputCommandInteraction> {
  const moderation = commands.filter(({ moderatorsOnly }) => moderatorsOnly);
  return {
    data: {
      type: ApplicationCommandType.ChatInput,
      name: 'help',
      ...described((words) => words.help),
      ...everywhere,
    },

    async execute(interaction, { library, config, words }) {
      const theirs = moderation.filter((command) => findRefusal(command, interaction, config) === null);
      const examples = examplesOf(library.articles, library.sources());
      const names = theirs.map(({ data }) => data.name);
      await replyPrivately(interaction, renderHelp(examples, names, words));
    },
  };
}
