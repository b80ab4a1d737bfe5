import { MessageFlags, type MessageComponentInteraction } from 'discord.js';
import type { Reply } from '../src/reply/message.ts';
import { replyPrivately } from './replyPrivately.ts';

/** Whether a button belongs to the person who pressed it: they asked for the message that it is on. */
export function isOwn({ message, user }: MessageComponentInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === user.id;
}

/** Whether only one person will see what answers the button. */
export function isPrivate(interaction: MessageComponentInteraction): boolean {
  const { message, deferred } = interaction;
  return !isOwn(interaction) || message.flags.has(MessageFlags.Ephemeral) || deferred;
}

/** Shows another page in place to the person who asked, and privately to everybody else. */
export async function turnPage(interaction: MessageComponentInteraction, page: Reply): Promise<void> {
  if (isOwn(interaction) && !interaction.deferred) await interaction.update(page);
  else await replyPrivately(interaction, page);
}
