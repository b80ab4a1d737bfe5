import { ApplicationCommandType, MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { logNotReloaded } from '../src/discord/logReload.ts';
import { UserError } from '../src/errors.ts';
import type { Library, ReloadReport } from '../src/library.ts';
import { renderReload, renderReloadFailure } from '../src/reply/reload.ts';
import { forModerators } from './forModerators.ts';
import { described } from './localized.ts';

/** Reads the knowledge again, whole or not at all, and tells the moderator what changed. */
export const reload: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'reload',
    ...described((words) => words.reload),
    ...forModerators,
  },
  moderatorsOnly: true,
  homeOnly: true,

  async execute(interaction, { library, log, words }) {
    if (!interaction.deferred) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const report = await reloadOf(library);
    const failed = report instanceof UserError;
    if (failed) logNotReloaded(report, log);
    try {
      await interaction.editReply(
        failed ? renderReloadFailure(report, words, library.path) : renderReload(report, words, library.path),
      );
    } catch (error) {
      // What was done stays done, whether or not the moderator reads about it.
      log.warn({ err: error, failed }, 'The report of a reload did not arrive');
    }
    return failed ? 'reload failed' : 'reloaded';
  },
};

/** It is for the moderators to mend a file that can't be read, so they get the reason as their answer. */
async function reloadOf(library: Library): Promise<ReloadReport | UserError> {
  try {
    return await library.reload();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
