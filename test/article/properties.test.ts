import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readArticle } from '../../src/article/read.ts';
import { KnowledgeError } from '../../src/errors.ts';
import type { Layout } from '../../src/types.ts';

/** Pieces that a reader of layouts stumbles over, among any other signs. */
const PIECES = [
  '\n', '\r\n', '\n\n', '> ', '• ', '- ', '1. ', '# ', '---\n', 'Quote:', 'MQ: ', '"', '“', '”', '*', '**', '.', '?', '…',
  'By Ann Lee', 'Photo: AP', 'VESTRA, Nov 12 (Quillon) - ', 'He said so.', '[laughs]', '\u00a0', '\u00ad', '\u200b', '\ud800', '\u0000', ' ',
]; // prettier-ignore
const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Front matter may be broken; nothing else may be. */
function read(text: string): Layout | null {
  try {
    return readArticle({ id: 'a', text });
  } catch (error) {
    if (error instanceof KnowledgeError && text.startsWith('---')) return null;
    throw error;
  }
}

describe('the layout of any text', () => {
  it('has passages that are slices: in order, apart, not empty, without white space at their edges', () => {
    fc.assert(
      fc.property(article, (text) => {
        let before = 0;
        for (const { start, end } of read(text)?.passages ?? []) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const quote = text.slice(start, end);
          expect(quote).toBe(quote.trim());
          before = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has blocks in order that hold their sentences and labels', () => {
    fc.assert(
      fc.property(article, (text) => {
        let before = 0;
        for (const block of read(text)?.blocks ?? []) {
          expect(block.start).toBeGreaterThanOrEqual(before);
          for (const { start, end } of block.sentences)
            expect(start >= block.start && end <= block.end).toBe(true);
          if (block.label) expect(text.slice(block.label.start, block.label.end)).toMatch(/\S/);
          before = block.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(
    [
    'a', ' ', '\n', '.', '. ', '"', '*', '> ', '> > ', '- ', '1. ', 'A: ', '[', '(', '#', '|', '— ', 'Photo: ', '@', '© ', '\u00ad',
    'a. B', '\ud800', 'Word ', 'A b.\n', 'Q: Why?\n\nA: So.\n\n', 'A\n\n', '- x\n', '=\n', 'By A\n',
  ] /* prettier-ignore */,
  )('is read in a second when %j fills a megabyte', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
