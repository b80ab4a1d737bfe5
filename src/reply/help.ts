import { bold, escapeMarkdown, tame } from './markdown.ts';
import { messageOf, type Reply } from './message.ts';
import type { Words } from './words/words.ts';

/** What the bot does, in three lines, with questions to try; `moderation` are the names of the commands for moderators. */
export function renderHelp(
  examples: readonly string[],
  moderation: readonly string[],
  { help }: Words,
): Reply {
  const tries = examples.map((question) => `• \`/ask\` ${escapeMarkdown(tame(question))}`);
  const parts = [
    bold(help.title),
    [help.ask, help.behind, help.more].join('\n'),
    tries.length > 0 && [bold(help.examples), ...tries].join('\n'),
    moderation.length > 0 && help.moderators(moderation.map((name) => `\`/${name}\``)),
  ];
  return messageOf(parts.filter(Boolean).join('\n\n'));
}
