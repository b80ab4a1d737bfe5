import { describe, expect, it } from '@jest/globals';
import { JOINS, joins } from '../../../../../src/language/en/attribution/2-phrases/joins.ts';
import { allMarkedIn, read, sidesOf } from '../pieces.ts';

describe('what joins a noun phrase to its left', () => {
  it.each(JOINS)('is told by the row of its example: $example', ({ example, tags, holds }) => {
    for (const { side, isSo } of sidesOf(example)) {
      const { sentence, starts } = allMarkedIn(side);
      const pieces = read(sentence);
      for (const start of starts) {
        const i = pieces.findIndex((piece) => piece.start === start);
        const [left, piece, right, after] = [pieces[i - 1], pieces[i]!, pieces[i + 1]!, pieces[i + 2]];
        expect(tags).toContain(piece.pos);
        expect(holds({ pieces, i, piece, left, right, after })).toBe(isSo);
        expect(joins(pieces, i, i + 1)).toBe(isSo);
      }
    }
  });
});
