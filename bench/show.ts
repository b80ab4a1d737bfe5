import type { Results } from './results.ts';
import { qualityTable, speedTable, thresholdTable } from './table.ts';

/** The results as text for a terminal, which is Markdown as well. `level` is that of the headings. */
export function showResults({ quality, speed }: Results, level = '##'): string {
  const parts = quality.map((result) => {
    const { set, articles, passages, answerable, unanswerable } = result;
    const more = unanswerable > 0 ? ` and ${count(unanswerable)} unanswerable ones` : '';
    return `${level} ${set}\n\n${count(articles)} articles, ${count(passages)} passages, ${count(answerable)} answerable questions${more}\n\n${qualityTable(result)}`;
  });
  parts.push(`${level} Whosaid at its threshold\n\n${thresholdTable(quality)}`);
  for (const { passages } of speed[0]?.sizes ?? []) {
    parts.push(`${level} ${count(passages)} passages\n\n${speedTable(speed, passages)}`);
  }
  return parts.join('\n\n');
}

function count(number: number): string {
  return number.toLocaleString('en');
}
