import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mean } from '../metrics.ts';
import { COLUMNS, ofKind, type Column, type FusionResult, type Judged } from './judged.ts';
import { percent, table } from './markdown.ts';
import { trusted } from './reliability.ts';

const ROOT = new URL('../..', import.meta.url);
const JUDGES = ['data/weights/byMeaning.json', 'data/weights/byReading.json'];
const THRESHOLDS = [0.05, 0.1, 0.12, 0.15, 0.17, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

const UNREAD = `The rows of reading, here and in the next table, and all from "By threshold" on are of an earlier run (\`--unread\` leaves them as they
are). Where articles are split or attributed otherwise since then, counts of what is made from them (statements, keywords) differ between rows.

`;

/**
 * Writes `bench/train/FUSION.md`, or another `file` beside it; `again` has the same sets by judges that learned from other samples.
 * Where nothing was read, what is told of reading stays as the file has it.
 */
export function writeFusionReport(
  results: readonly FusionResult[],
  again: readonly (readonly FusionResult[])[],
  threshold: number,
  file: string,
): void {
  const isRead = results.some(({ stages }) => stages.some(({ by }) => by === 'reading'));
  const before = isRead || !existsSync(urlOf(file)) ? '' : readFileSync(urlOf(file), 'utf8');
  const rows = results.flatMap(({ name, stages }) =>
    stages.map(({ by, judged }) => [
      name,
      by,
      String(ofKind(judged, 'answerable').length),
      ...COLUMNS.map(({ value, write }) => write(value(judged, threshold))),
    ]),
  );
  const text = `# What the later judges learned: meaning and reading

Written by \`npx tsx bench/train/fusion.ts --plain FILE\`, which also writes \`data/weights/byMeaning.json\` and \`byReading.json\`,
or with \`--keep\` measures those that are there${lastChange()}. Sets that
were learned from say so; from the others nothing was learned. Of large sets a part is put: articles, evenly spread, of some 150,000 characters
in all, and questions about them; so figures differ from those of \`bench/README.md\`, whose questions are spread over all articles of a set: of squad2's
second half four of eight are here. \`docs/reader.md\` tells what was chosen in view of which set.
First, in three: % of the answerable questions with a right passage there. Answered, right of these, right but refused, refused: % at the
threshold of ${threshold}, which was chosen on the curve of what was learned from; the last column at the highest one by which 90 % of the set's answerable questions are answered. Unanswerable: the
set's own such questions, or those with a name swapped for another; near-topic has both where it was learned from. Statements: what somebody said
(\`withStatements.ts\`); keywords: a word or two that only one passage has (\`withKeywords.ts\`).

Nearest sentence: the encoder of what ships alone; untrained: all-MiniLM-L6-v2, where its training began, as whoever takes embeddings has it. A
cosine has no threshold, so a probability was learned for each from its best cosine alone, on what the other judges learned from.

Each set counts alike. The judge of reading weighs figures of the reader for whole questions alone, with four of the words' and meaning's: chosen by learning
without one set at a time and asking that one. With all doubts of the words beside them, or with statements and keywords among the
whole questions, it refused fewer near-topic questions than the reader's best odds do by themselves. What tells which of two passages answers (how far the next one is
behind) was left out: it makes a question that the article does not answer look sure, and is in the ranking anyway.

## Each judge

${isRead ? '' : UNREAD}${table(
    ['set', 'judge', 'questions', ...COLUMNS.map(({ name }) => name)],
    withReading(rows, partOf(before, '## Each judge', '## Learned')),
  )}

## Learned from other samples

When all judges but that of words are learned ${again.length} times, each time from as many questions of each set drawn with replacement
(seeds 1 to ${again.length}), and asked the same held-back questions: the mean, and the lowest and highest. The reader stays, and with it the order of
the nearest sentences.

${table(
  ['set', 'judge', ...COLUMNS.map(({ name }) => name)],
  withReading(spreadRows(again, threshold), partOf(before, '## Learned', '## By threshold')),
)}

${isRead ? aboutReading(results, threshold) : partOf(before, '## By threshold')}
`;
  writeFileSync(urlOf(file), text);
}

function urlOf(file: string): URL {
  return new URL(file, import.meta.url);
}

/** What the judge of reading says at each threshold, and how far it can be trusted. */
function aboutReading(results: readonly FusionResult[], threshold: number): string {
  return `## By threshold

${results.map((result) => `### ${result.name}\n\n${curve(result)}`).join('\n\n')}

## How far the confidence can be trusted

Of all questions, of every kind, with a confidence in a range: how many, and the % whose first passage is right. Then of those that are
answered: those with "Not certain" above the answer, and the others. Of what is held back the stories count in each of their three sets.

${trusted(results, threshold).join('\n\n')}`;
}

/** The part of a page that begins at a heading, up to another one. */
function partOf(page: string, from: string, to?: string): string {
  const start = page.indexOf(from);
  const end = to === undefined ? page.length : page.indexOf(to, start);
  return start < 0 || end < 0 ? '' : page.slice(start, end).trim();
}

/** Rows with those of reading that a page has and that are not among them, behind the others of their set. */
export function withReading(rows: readonly (readonly string[])[], page: string): (readonly string[])[] {
  const known = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([, judge]) => judge === 'reading');
  return [...new Set(rows.map(([set]) => set))].flatMap((name) => {
    const measured = rows.filter(([set]) => set === name);
    const isThere = measured.some(([, judge]) => judge === 'reading');
    return isThere ? measured : [...measured, ...known.filter(([set]) => set === name)];
  });
}

/** Since which commit the weights are as they are; nothing while they are changed. */
function lastChange(): string {
  const isChanged = git('status', '--porcelain', '--', 'data/weights') !== '';
  const commit = git('log', '-1', '--format=%h', '--', ...JUDGES);
  return !isChanged && commit ? ` (here: learned at ${commit})` : '';
}

function git(...args: readonly string[]): string | undefined {
  return spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout?.trim();
}

/** A row for each set and judge that was learned again: of each figure the mean, and the lowest and highest. */
export function spreadRows(again: readonly (readonly FusionResult[])[], threshold: number): string[][] {
  return (again[0] ?? []).flatMap(({ name, stages }, place) =>
    [...stages.entries()].flatMap(([stage, { by }]) => {
      if (by === 'words') return [];
      const samples = again.map((results) => results[place]?.stages[stage]?.judged ?? []);
      return [[name, by, ...COLUMNS.map((column) => spreadOf(samples, column, threshold))]];
    }),
  );
}

function spreadOf(
  samples: readonly (readonly Judged[])[],
  { value, write }: Column,
  threshold: number,
): string {
  const values = samples.map((judged) => value(judged, threshold));
  const middle = mean(values);
  return Number.isNaN(middle)
    ? write(middle)
    : `${write(middle)} (${write(Math.min(...values))}–${write(Math.max(...values))})`;
}

function curve({ stages }: FusionResult): string {
  const judged = stages.at(-1)?.judged ?? [];
  const share = (kind: Judged['kind'], test: (one: Judged) => boolean) => {
    const all = judged.filter((one) => one.kind === kind);
    return percent(all.filter(test).length / all.length);
  };
  return table(
    ['threshold', 'answered', 'right but refused', 'off-topic refused', 'unanswerable refused'],
    THRESHOLDS.map((threshold) => [
      String(threshold),
      share('answerable', ({ confidence }) => confidence >= threshold),
      share('answerable', ({ confidence, place }) => place === 0 && confidence < threshold),
      share('off-topic', ({ confidence }) => confidence < threshold),
      share('unanswerable', ({ confidence }) => confidence < threshold),
    ]),
  );
}
