import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Command, Outcome } from '../src/discord/command.ts';
import { UserError } from '../src/errors.ts';
import type { Library } from '../src/library.ts';
import type { Reply } from '../src/reply/message.ts';
import { renderReload, renderReloadFailure } from '../src/reply/reload.ts';

/** Reads the knowledge again, whole or not at all, and tells the moderator what changed. */
export const reload: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'reload',
    description: 'Read the articles again',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },
  moderatorsOnly: true,
  homeOnly: true,

  async execute(interaction, { library, log }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { reply, outcome } = await reloadOf(library);
    log.info({ user: interaction.user.id, result: reply.embeds[0]?.title }, 'reload');
    await interaction.editReply(reply);
    return outcome;
  },
};

async function reloadOf(library: Library): Promise<{ reply: Reply; outcome: Outcome }> {
  try {
    return { reply: renderReload(await library.reload()), outcome: 'reloaded' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reply: renderReloadFailure(error), outcome: 'reload failed' };
  }
}
