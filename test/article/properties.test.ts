import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { readArticle } from '../../src/article/read.ts';
import { KnowledgeError } from '../../src/errors.ts';
import type { Layout } from '../../src/types.ts';
import { anyCharacter } from '../anyCharacter.ts';

/** What a reader of layouts stumbles over, among any other signs. */
// prettier-ignore
const PIECES = [
  '\n', '\r\n', '\n\n', '> ', '• ', '- ', '1. ', '# ', '---\n', 'Quote:', 'MQ: ', '"', '“', '”', '*', '**', '.', '?', '…', ' ',
  'By Ann Lee', 'Photo: AP', 'VESTRA, Nov 12 (Quillon) - ', 'He said so.', '[laughs]', '\u00a0', '\u00ad', '\u200b', '\ud800', '\0',
];
const piece = oneof(constantFrom(...PIECES), string({ unit: anyCharacter }), string({ unit: 'grapheme' }));
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
    if (error instanceof KnowledgeError && /^\s*---/u.test(text)) return null;
    throw error;
  }
}

/** Whether passages and blocks are what the tests below say; `expect` would take longer than what it looks at. */
function isSound(text: string): boolean {
  const layout = read(text);
  let before = 0;
  for (const { start, end } of layout?.passages ?? []) {
    const quote = text.slice(start, end);
    if (start < before || end <= start || end > text.length || quote !== quote.trim()) return false;
    before = end;
  }
  before = 0;
  for (const block of layout?.blocks ?? []) {
    const { start, end } = block.label ?? block;
    const isHeld = block.sentences.every(
      (sentence) => sentence.start >= block.start && sentence.end <= block.end,
    );
    if (block.start < before || !isHeld || !/\S/.test(text.slice(start, end))) return false;
    before = block.end;
  }
  return true;
}

describe('the layout of any text', () => {
  it('has passages that are trimmed slices, in order and apart, and blocks in order that hold their sentences and labels', () => {
    expect(() => assert(property(anyText, isSound), { numRuns: 400 })).not.toThrow();
  });

  it.each(UNITS)('is read to its end when a hundred thousand signs are %j', (unit) => {
    expect(() => read(unit.repeat(100_000 / unit.length))).not.toThrow();
  });

  it.each(LINES)('is read to its end when three thousand lines are %j', (line) => {
    expect(() => read(line.repeat(3_000))).not.toThrow();
  });
});
