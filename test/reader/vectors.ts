import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What training computed from a file of weights; `bench/train/reader/export.py` writes it. */
export interface Computed {
  readonly texts: readonly { readonly text: string; readonly pieces: number[]; readonly vector: number[] }[];
  readonly windows: readonly {
    readonly question: string;
    readonly passages: string[];
    /** For each piece the passage that it is of, or -1. */
    readonly owners: number[];
    readonly start: number[];
    readonly end: number[];
    readonly passageLogits: number[];
    readonly nothing: number;
  }[];
}

/** A small model with weights by chance; `bench/train/reader/tiny.py` makes it. */
export const TINY = join(__dirname, 'tiny.bin');

export function readComputed(name: string): Computed {
  const computed: Computed = JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
  return computed;
}
