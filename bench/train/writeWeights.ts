import { writeFileSync } from 'node:fs';
import type { Weights } from './linearModels.ts';

/**
 * The rows of a file of weights, one a sign, in the order of signs: what it adds to the log-odds, and the sign.
 * Throws where a sign would be more than a line.
 */
export function rowsOf(weights: Weights, isKept: (sign: string, weight: number) => boolean): string[] {
  return [...weights]
    .filter(([sign, weight]) => isKept(sign, weight))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([sign, weight]) => {
      if (/[\t\n]/u.test(sign)) throw new Error(`The sign ${JSON.stringify(sign)} would be cut in its file.`);
      return `${weight.toFixed(2)}\t${sign}`;
    });
}

/** Writes such rows below lines that tell what they are. */
export function writeRows(file: URL, heading: readonly string[], rows: readonly string[]): void {
  writeFileSync(file, [...heading.map((line) => `# ${line}`), ...rows, ''].join('\n'));
}
