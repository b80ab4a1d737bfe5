import { checkCallback } from '../discord/standin/schema.ts';
import type { Reply } from '../../src/reply/message.ts';

/** What Discord would refuse in a reply. */
export function problemsOf({ allowedMentions, ...reply }: Reply): string[] {
  return checkCallback({ type: 4, data: { ...reply, allowed_mentions: allowedMentions } });
}

/** Markdown as its reader sees it: without bold and the escapes. */
export function plain(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_, escaped?: string) => escaped ?? '');
}

/** Words of a text, however they are spaced, without control characters and halves of surrogate pairs. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s\u0085]+/)
    .map((word) => word.replace(/[\p{Cc}\p{Cs}]/gu, ''))
    .filter(Boolean);
}
