import type { NamesResult, Results, Run, SetResult, SpeedResult } from './results.ts';
import { namesFoundTable, namesReadTable, qualityTable, speedTable, thresholdTable } from './table.ts';

/** The results as text for a terminal, which is Markdown as well. `level` is that of the headings. */
export function showResults({ quality, names, speed }: Results, level = '##'): string {
  const parts = [
    ...(quality ? showQuality(quality) : []),
    ...(names ? showNames(names) : []),
    ...(speed ? showSpeed(speed) : []),
  ];
  return parts.map(([heading, text]) => `${level} ${heading}\n\n${text}`).join('\n\n');
}

type Part = readonly [heading: string, text: string];

function showQuality(sets: readonly SetResult[]): Part[] {
  return [
    ...sets.map((result): Part => [
      result.set,
      `${showSize(result)}\n\n${qualityTable(result)}${showSameRows(result)}`,
    ]),
    ['Whosaid at its threshold', thresholdTable(sets)],
  ];
}

function showSize({ articles, passages, answerable, unanswerable, questions, ...run }: SetResult): string {
  const more = unanswerable > 0 ? ` and ${count(unanswerable)} unanswerable ones` : '';
  const all = answerable + unanswerable < questions ? `, of ${count(questions)} questions in all` : '';
  return `${count(articles)} articles, ${count(passages)} passages, ${count(answerable)} answerable questions${more}${all}; ${showRun(run)}`;
}

/** When something was measured, as a part of a sentence. */
export function showRun({ date, commit }: Run): string {
  return `measured on ${date}${commit ? ` at ${commit}` : ''}`;
}

/** Why the project's own rows are the same, where they are: `knowsLanguage` in `src/meaning/bundledReader.ts` leaves other languages to the words. */
function showSameRows({ language, engines }: SetResult): string {
  const ours = engines.filter(({ name }) => name.startsWith('Whosaid') && !name.startsWith('Whosaid at '));
  const different = new Set(ours.map((engine) => JSON.stringify({ ...engine, name: '' })));
  if (language === 'en' || ours.length < 2 || different.size > 1) return '';
  return '\n\nThe rows of Whosaid are the same because the model has learned English alone: questions about articles in another language are answered by words, with the model or without it.';
}

function showNames({ read, found, ...run }: NamesResult): Part[] {
  const text = `${capital(showRun(run))}. In questions about the stories, in percent of the misspelt names and of the names of other stories:\n\n${namesReadTable(read)}\n\nThe same names alone, put to each engine:\n\n${namesFoundTable(found)}`;
  return [['Names', text]];
}

function showSpeed({ engines, ...run }: SpeedResult): Part[] {
  const sizes = engines[0]?.sizes ?? [];
  return sizes.map(({ passages }) => [
    `${count(passages)} passages`,
    `${capital(showRun(run))} with ${run.machine}; each engine was asked for ${run.seconds} s at most\n\n${speedTable(engines, passages)}`,
  ]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function count(number: number): string {
  return number.toLocaleString('en');
}
