import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Passage } from '../../src/types.ts';

/** Kind, speaker and outlet: "direct: Mara Quist > Telegram". */
export function lineOf({ attribution: { kind, speaker, outlet } }: Passage): string {
  const to = outlet ? ` > ${outlet.name}` : '';
  return speaker ? `${kind}: ${speaker.name}${to}` : `${kind}${to}`;
}

/** What is known of each sentence of a text that follows a title and a lead. */
export function voicesOf(text: string): string[] {
  const article = attribute(readArticle({ id: 'a', text: `A title of it\n\nIt rained.\n\n${text}\n` }));
  return article.passages.slice(2).map(lineOf);
}

/** Who speaks in the last sentence of such a text, or "none". */
export const lastSpeakerOf = (text: string): string =>
  voicesOf(text)
    .at(-1)!
    .replace(/^\w+: | > .*/gu, '');
