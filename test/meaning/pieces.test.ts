import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { splitIntoPieces, tabulatePieces, type Piece } from '../../src/meaning/pieces.ts';

const RESERVED: Piece[] = ['?', '<s>', '</s>', 'x1', 'x2', 'x3'].map((text) => [text, 0]);
const WORDS: Piece[] = [
  ['▁un', -2],
  ['▁', -3],
  ['u', -5],
  ['n', -5],
  ['happi', -4],
  ['ly', -3],
  ['happily', -6],
  ['▁the', -1],
  ['the', -9],
  ['😀', -4],
];
const vocabulary = [...RESERVED, ...WORDS];
const table = tabulatePieces(vocabulary);
const split = (text: string) => splitIntoPieces(text, table).map((number) => vocabulary[number]![0]);

describe('splitIntoPieces', () => {
  it.each([
    ['unhappily', ['▁un', 'happily']],
    ['the un', ['▁the', '▁un']],
    ['the  the', ['▁the', '▁', '▁the']],
    ['thezzzthe', ['▁the', '?', 'the']],
    ['ｔｈｅ', ['▁the']],
    ['the😀', ['▁the', '😀']],
    ['', ['▁']],
  ])('splits %j into its most probable pieces', (text, pieces) => {
    expect(split(text)).toEqual(pieces);
  });

  test('any text has pieces, all of them of the vocabulary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const pieces = splitIntoPieces(text, table);
        expect(pieces.length).toBeGreaterThan(0);
        expect(pieces.every((piece) => piece in vocabulary)).toBe(true);
      }),
    );
  });
});
