/**
 * How names are read: every name of the stories of the tests misspelt in every way that fits it, and true names of other
 * stories in its place; beside it what Fuse.js and MiniSearch find for the same words. Nothing was learned from the stories.
 *
 *     npm run bench -- names [--write]
 *
 * `--write` puts the figures into `bench/results.json` and `bench/README.md`, and leaves the others there as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderReport } from '../report.ts';
import type { Results } from '../results.ts';
import { showNames } from '../show.ts';
import { measureAllNames } from './namesResult.ts';

const RESULTS = new URL('../results.json', import.meta.url);

const names = await measureAllNames();
console.log(showNames(names));
if (process.argv.includes('--write')) {
  const others: Results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const results = { ...others, names };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(new URL('../README.md', import.meta.url), renderReport(results));
}
