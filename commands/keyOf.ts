import type { MessageComponentInteraction } from 'discord.js';

/** What a button belongs to: what stands behind its name. */
export function keyOf({ customId }: MessageComponentInteraction): string {
  return customId.slice(customId.indexOf(':') + 1);
}
