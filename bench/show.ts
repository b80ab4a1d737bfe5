import type { NamesResult, Results } from './results.ts';
import { namesFoundTable, namesReadTable, qualityTable, speedTable, thresholdTable } from './table.ts';

/** The results as text for a terminal, which is Markdown as well. `level` is that of the headings. */
export function showResults({ quality, speed, names }: Results, level = '##'): string {
  const parts = quality.map((result) => {
    const { set, articles, passages, answerable, unanswerable } = result;
    const more = unanswerable > 0 ? ` and ${count(unanswerable)} unanswerable ones` : '';
    return `${level} ${set}\n\n${count(articles)} articles, ${count(passages)} passages, ${count(answerable)} answerable questions${more}\n\n${qualityTable(result)}`;
  });
  parts.push(`${level} Whosaid at its threshold\n\n${thresholdTable(quality)}`);
  if (names) parts.push(showNames(names, level));
  for (const { passages } of speed[0]?.sizes ?? []) {
    parts.push(`${level} ${count(passages)} passages\n\n${speedTable(speed, passages)}`);
  }
  return parts.join('\n\n');
}

/** How names are read, as text. */
export function showNames({ read, found }: NamesResult, level = '##'): string {
  return `${level} Names\n\nIn questions about the stories, in percent of the misspelt names and of the names of other stories:\n\n${namesReadTable(read)}\n\nThe same names alone, put to each engine:\n\n${namesFoundTable(found)}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
