import type { Readable, Writable } from 'node:stream';
import type { Words } from '../reply/words/words.ts';

/** Where a person types and reads; a test brings its own. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly error: Writable & { readonly isTTY?: boolean };
  /** Whether the output shows colours. */
  readonly colours: boolean;
  /** The language of whoever sits there. */
  readonly words: Words;
}

/** Widest line that is comfortable to read. */
const WIDEST = 80;

/** Number of columns to write for. */
export function widthOf({ output }: Pick<Terminal, 'output'>): number {
  // A terminal that nobody has measured says 0.
  return Math.min(output.columns || WIDEST, WIDEST);
}
