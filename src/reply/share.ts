import { userMention, type APIComponentInMessageActionRow, type APIEmbed } from 'discord.js';
import { button, rowOf, type Row } from './buttons.ts';
import type { Reply } from './message.ts';
import type { Words } from './words/words.ts';

export const SHARE_PREFIX = 'share';

/** A button that shows a private answer to everyone. */
export const shareRow = (passageKey: string, { notices }: Pick<Words, 'notices'>): Row =>
  rowOf(button(notices.share, `${SHARE_PREFIX}:${passageKey}`));

/** A private answer as everyone sees it: the same words and embeds, and who shares them. */
export function renderShared(
  content: string,
  embeds: readonly APIEmbed[],
  rows: readonly Row[],
  userId: string,
  { notices }: Pick<Words, 'notices'>,
): Reply {
  return {
    content: `${notices.sharedBy(userMention(userId))}\n${content}`.trimEnd(),
    embeds: embeds.map(asSent),
    components: rows.map(withoutShareButton).filter(({ components }) => components.length > 0),
    allowedMentions: { parse: [] },
  };
}

/** Who shares an answer, as its first line mentions them: nothing that the bot quotes mentions anybody. */
const SHARED_BY = /^(?!>).*?(?<!\\)<@(\d+)>/u;

/** A reply that takes the place of an answer, with the line that says who shares it where it was shared. */
export function stillShared(reply: Reply, before: string, { notices }: Pick<Words, 'notices'>): Reply {
  const [, sharer] = SHARED_BY.exec(before) ?? [];
  if (sharer === undefined) return reply;
  return { ...reply, content: `${notices.sharedBy(userMention(sharer))}\n${reply.content}`.trimEnd() };
}

function withoutShareButton(row: Row): Row {
  return { ...row, components: row.components.filter((component) => !isShareButton(component)) };
}

function isShareButton(component: APIComponentInMessageActionRow): boolean {
  return 'custom_id' in component && component.custom_id.startsWith(`${SHARE_PREFIX}:`);
}

/** An embed without what Discord added when it delivered it. */
function asSent({ title, description, color, author, footer }: APIEmbed): APIEmbed {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(color !== undefined && { color }),
    ...(author && { author: { name: author.name, ...(author.url !== undefined && { url: author.url }) } }),
    ...(footer && { footer: { text: footer.text } }),
  };
}
