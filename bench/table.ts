import type { NamesResult, SetResult, SpeedResult } from './results.ts';

type Row = readonly string[];

/** A Markdown table with columns of even width, so that it reads well in a terminal too. */
export function renderTable(header: Row, rows: readonly Row[]): string {
  const widths = header.map((cell, column) =>
    Math.max(cell.length, 3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row) =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

/** The first column is text, the others are numbers. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** How the engines answered a set, in percent; AUROC as a part of 1. */
export function qualityTable({ engines, unanswerable }: SetResult): string {
  const header = ['', 'hit@1', 'hit@3', 'MRR', 'misspelt hit@1', 'off-topic AUROC'];
  if (unanswerable > 0) header.push('unanswerable AUROC');
  const rows = engines.map((engine) => [
    engine.name,
    percent(engine.hit1),
    percent(engine.hit3),
    fraction(engine.mrr),
    percent(engine.misspelt),
    fraction(engine.offTopic),
    fraction(engine.unanswerable),
  ]);
  return renderTable(
    header,
    rows.map((row) => row.slice(0, header.length)),
  );
}

/** What the threshold lets through, set by set, for engines that have one. */
export function thresholdTable(sets: readonly SetResult[]): string {
  const rows = sets.flatMap(({ set, engines }) =>
    engines
      .filter(({ answered }) => answered !== null)
      .map(({ name, answeredRight = null, rightRefused = null, refusedAt90 = null, ...figures }) => [
        `${set}: ${name}`,
        percent(figures.answered),
        percent(answeredRight),
        percent(rightRefused),
        percent(figures.offTopicRefused),
        percent(figures.unanswerableRefused),
        percent(refusedAt90),
      ]),
  );
  return renderTable(
    [
      '',
      'answerable answered',
      'of these right',
      'right but refused',
      'off-topic refused',
      'unanswerable refused',
      '… at 90 % answered',
    ],
    rows,
  );
}

/** What becomes of misspelt names, and of names that the article does not have. */
export function namesReadTable(read: NamesResult['read']): string {
  return renderTable(
    ['', 'misspelt', 'read', 'offered', 'read as another', 'others', 'read silently', 'offered another'],
    read.map(({ name, misspelt, others }) => [
      name,
      String(misspelt.asked),
      ...[misspelt.read, misspelt.offered, misspelt.wrong].map(percent),
      String(others.asked),
      ...[others.read, others.offered].map(percent),
    ]),
  );
}

/** What engines find for misspelt names. */
export function namesFoundTable(found: NamesResult['found']): string {
  return renderTable(
    ['', 'first passage has the name', 'misspelt from others, AUROC'],
    found.map(({ engine, first, auroc }) => [engine, percent(first), fraction(auroc)]),
  );
}

/** Times and memory of every engine at one size. */
export function speedTable(engines: SpeedResult['engines'], passages: number): string {
  const rows = engines.flatMap(({ name, sizes }) =>
    sizes
      .filter((size) => size.passages === passages)
      .map(({ build, median, p99, memory }) => [
        name,
        time(build),
        time(median),
        time(p99),
        memory?.toFixed(2) ?? '–',
      ]),
  );
  return renderTable(['', 'index, ms', 'median, ms', 'p99, ms', 'MB for 1,000 passages'], rows);
}

function percent(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1);
}

function fraction(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** Three figures: 0.0123, 1.23, 123. */
function time(milliseconds: number | null): string {
  if (milliseconds === null) return '–';
  return milliseconds >= 100 ? milliseconds.toFixed(0) : String(Number(milliseconds.toPrecision(3)));
}
