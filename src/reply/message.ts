import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message as the bot sends it; nothing in it ever pings, also not when it is edited. */
export interface Reply {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly allowedMentions: { readonly parse: [] };
}

/** Part of a message: nothing in it pings anybody. */
export const nothingPinged = { allowedMentions: { parse: [] } } as const satisfies Pick<
  Reply,
  'allowedMentions'
>;

/** Makes a message of an embed and the rows below it. */
export function messageOf(embed: APIEmbed, rows: readonly (Row | null)[] = []): Reply {
  const components = rows.filter((row) => row !== null);
  return { embeds: [embed], components, allowedMentions: { parse: [] } };
}

/**
 * A message whose embed tells where its words are from, and the words stand above it as plain text: a quote has to reach who
 * has switched embeds off in Discord too, and nobody is to read it twice.
 */
export function quotingMessageOf(
  { description, ...embed }: APIEmbed,
  rows: readonly (Row | null)[] = [],
): Reply {
  return { ...messageOf(embed, rows), ...(description !== undefined && { content: description }) };
}

/** A short private word of the bot itself. */
export function notice(text: string): Reply {
  return messageOf({ description: text, color: COLOURS.quiet });
}

/** Stripe at the left of an embed. */
export const COLOURS = { sure: 0x3ba55d, unsure: 0xe0a030, quiet: 0x80848e } as const;
