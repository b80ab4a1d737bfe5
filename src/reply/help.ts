import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import type { Words } from './words/words.ts';

/** What the bot does, in three lines, with questions to try; `moderation` are the names of the commands for moderators. */
export function renderHelp(
  examples: readonly string[],
  moderation: readonly string[],
  { help }: Words,
): Reply {
  const tries = examples.map((question) => `• \`/ask\` ${escapeMarkdown(tame(question))}`);
  const parts = [
    [help.ask, help.behind, help.more].join('\n'),
    tries.length > 0 && [`**${help.examples}**`, ...tries].join('\n'),
    moderation.length > 0 && help.moderators(moderation.map((name) => `\`/${name}\``)),
  ];
  return messageOf({
    color: COLOURS.quiet,
    title: help.title,
    description: parts.filter(Boolean).join('\n\n'),
  });
}
