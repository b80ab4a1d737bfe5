import { MessageFlags, type CommandInteraction, type MessageComponentInteraction } from 'discord.js';
import type { Reply } from '../src/reply/message.ts';

/** Answers so that only the person who asked sees it; a deferred answer is theirs already. */
export async function replyPrivately(
  interaction: CommandInteraction | MessageComponentInteraction,
  reply: Reply,
): Promise<void> {
  if (interaction.deferred) await interaction.editReply(reply);
  else await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
}
