import type { GoldPassage } from '../storyAttribution.ts';
import { partsIn } from '../partsIn.ts';
import type { GoldPage } from './meantChoices.ts';

/** What may stand in front, who says it, and a sentence: "LISK, 9 May – [Mara Quist] The pier is shut." */
const MARKED = /^([^[]*)\[([^\]]*)\] (.+)$/u;

/**
 * The texts in a folder's `.txt` files, each behind a line with its headline (`=== …`), a sentence on each line behind who says it:
 * `[Mara Quist]`, `[]` for the article's own words, `[Mara Quist|]` where either is right. Lines without a mark stand around the article.
 */
export function readMarked(folder: string): GoldPage[] {
  return partsIn(folder, '=== ').map(({ file, at, text }) => {
    const paragraphs = text.trim().split(/\n{2,}/u);
    return {
      id: `${file} ${at}`,
      text: `${paragraphs.map(unmarked).join('\n\n')}\n`,
      passages: text.split('\n').flatMap(passageOf),
    };
  });
}

/** A paragraph as it was before its sentences were marked. */
function unmarked(paragraph: string): string {
  const lines = paragraph.split('\n').map((line) => {
    const [, before = '', , sentence] = MARKED.exec(line) ?? [];
    return sentence === undefined ? `${line}\n` : `${before}${sentence} `;
  });
  return lines.join('').trim();
}

function passageOf(line: string): GoldPassage[] {
  const [, , who = '', quote] = MARKED.exec(line) ?? [];
  if (quote === undefined) return [];
  const [speaker = null, ...others] = who.split('|').map((name) => name.trim() || null);
  return [{ quote, speaker, speaker_also: others, outlet: null }];
}
