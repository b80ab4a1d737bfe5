import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { readArticle } from '../../src/article/read.ts';
import { KnowledgeError } from '../../src/errors.ts';
import type { Layout } from '../../src/types.ts';

/** What a reader of layouts stumbles over, among any other signs. */
// prettier-ignore
const PIECES = [
  '\n', '\r\n', '\n\n', '> ', '• ', '- ', '1. ', '# ', '---\n', 'Quote:', 'MQ: ', '"', '“', '”', '*', '**', '.', '?', '…', ' ',
  'By Ann Lee', 'Photo: AP', 'VESTRA, Nov 12 (Quillon) - ', 'He said so.', '[laughs]', '\u00a0', '\u00ad', '\u200b', '\ud800', '\0',
];
const piece = oneof(constantFrom(...PIECES), string({ unit: 'binary' }), string({ unit: 'grapheme' }));
const anyText = array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Texts that make a careless pattern quadratic: it would run into the test's time-out. */
// prettier-ignore
const UNITS = [
  'a', ' ', '\n', '.', '. ', '"', '*', '> ', '- ', '1. ', 'A: ', '[', '(', '#', '|', '— ', 'Photo: ', '@', '© ', 'a. B',
  '\u00ad', '\ud800', 'Word ', '.”', '…', '*a', '[1]', 'A.', '=\n', '>\n', '•\n', '\r', '\t',
];
const LINES = [
  'A b.\n',
  'A\n\n',
  '- x\n',
  'By A\n',
  'Q: Why?\n\nA: So.\n\n',
  '> x\n',
  'A:\n',
  'ADVERTISEMENT\n',
];

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
    assert(
      property(anyText, (text) => {
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
      { numRuns: 500 },
    );
  });

  it('has blocks in order that hold their sentences and labels', () => {
    assert(
      property(anyText, (text) => {
        let before = 0;
        for (const block of read(text)?.blocks ?? []) {
          expect(block.start).toBeGreaterThanOrEqual(before);
          for (const { start, end } of block.sentences) {
            expect(start).toBeGreaterThanOrEqual(block.start);
            expect(end).toBeLessThanOrEqual(block.end);
          }
          const { start, end } = block.label ?? block;
          expect(text.slice(start, end)).toMatch(/\S/);
          before = block.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(UNITS)('is read to its end when a hundred thousand signs are %j', (unit) => {
    expect(() => read(unit.repeat(100_000 / unit.length))).not.toThrow();
  });

  it.each(LINES)('is read to its end when five thousand lines are %j', (line) => {
    expect(() => read(line.repeat(5_000))).not.toThrow();
  });
});
