import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './packageRoot.ts';

/** Path of a file of `data/`, which holds everything that was learned or generated. */
export function dataPath(name: string): string {
  return join(packageRoot(), 'data', name);
}

/** The text of a file of `data/`: `readDataText('weights/names.json')`. */
export function readDataText(name: string): string {
  return readFileSync(dataPath(name), 'utf8');
}

/** The lines of a text file of `data/`, without its comments: `readDataLines('en/countries.txt')`. */
export function readDataLines(name: string): string[] {
  return readDataText(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
