import type { APIEmbed } from 'discord.js';
import type { Row } from './buttons.ts';

/** A message as the bot sends it; nothing in it ever pings anybody, not even when it is edited. */
export interface Reply {
  /** Empty where an embed says all of it: an edit has to take away what stood there. */
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly allowedMentions: { readonly parse: [] };
}

/** Part of a message: nothing in it pings anybody. */
export const nothingPinged = { allowedMentions: { parse: [] } } as const satisfies Pick<
  Reply,
  'allowedMentions'
>;

/**
 * A message that says its words as plain text, above an embed that tells where they are from: they also have to reach
 * people who have switched embeds off in Discord, and nobody should read them twice.
 */
export function messageOf(
  words: string,
  embed: Omit<APIEmbed, 'description'> | null = null,
  rows: readonly (Row | null)[] = [],
): Reply {
  return { ...reportOf(embed, rows), content: words };
}

/** A report for moderators as an embed: it has parts side by side, and may be longer than a text. */
export function reportOf(embed: APIEmbed | null, rows: readonly (Row | null)[] = []): Reply {
  const components = rows.filter((row) => row !== null);
  return { content: '', embeds: embed ? [embed] : [], components, ...nothingPinged };
}

/** A short word of the bot itself. */
export function notice(text: string): Reply {
  return messageOf(text);
}

/** Stripe at the left of an embed. */
export const COLOURS = { sure: 0x3ba55d, unsure: 0xe0a030, quiet: 0x80848e } as const;
