import { readFileSync, writeFileSync } from 'node:fs';
import { renderPlots } from './plots/all.ts';
import { renderReport } from './report.ts';
import type { Results } from './results.ts';

/** Writes what was measured into `results.json`, the page and its plots; other sets and parts stay as they are. */
export function writeResults(measured: Results): void {
  const known: Results = JSON.parse(readFileSync(beside('results.json'), 'utf8'));
  const results = {
    ...known,
    ...measured,
    engines: put(measured.engines, known.engines, ({ name }) => name),
    quality: put(measured.quality ?? [], known.quality ?? [], ({ set }) => set),
  };
  writeFileSync(beside('results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(beside('README.md'), renderReport(results));
  for (const [name, svg] of renderPlots(results)) writeFileSync(beside(name), svg);
}

/** What is known, with what is new in the place of what has its key, or behind it. */
function put<Item>(fresh: readonly Item[], known: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const items = new Map([...known, ...fresh].map((item) => [keyOf(item), item]));
  return [...items.values()];
}

function beside(name: string): URL {
  return new URL(name, import.meta.url);
}
