import type { Span } from '../types.ts';

/** What stands before a paragraph on the page. */
export type Mark = 'none' | 'bullet' | 'number' | 'heading' | 'quote' | 'columns' | 'row';

/** A line of the text without the signs before it and the spaces around it. */
export interface Line extends Span {
  readonly mark: Mark;
  readonly sign: string;
  readonly group: number;
  /** Where its sign begins. */
  readonly outer: number;
  /** Its first and its last characters. */
  readonly head: string;
  readonly tail: string;
}
