import { describe, expect, it } from '@jest/globals';
import { judgePassage } from '../../src/reader/judgePassage.ts';

/** Pieces of two characters each. */
const pieces = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ number: 0, start: 2 * at, end: 2 * at + 2 }));

const logits = (start: number[], end: number[], passage: number[], nothing = 0) => ({
  start: Float32Array.from(start),
  end: Float32Array.from(end),
  passage: Float32Array.from(passage),
  nothing,
});

describe('judgePassage', () => {
  it('weighs a passage against nothing, and its best words against none', () => {
    // Piece 0 stands for no answer, the passage has the pieces 2, 3 and 4.
    const read = logits([1, 0, 0, 5, 0], [2, 0, 0, 1, 4], [9, 9, 1, 2, 3], 0.5);
    expect(judgePassage(read, pieces(3), 2)).toEqual({ passage: 1.5, span: 6, start: 2, end: 6 });
  });

  it('lets no answer end before it starts', () => {
    const read = logits([0, 0, 0, 5], [0, 5, 0, 0], [0, 0, 0, 0]);
    expect(judgePassage(read, pieces(3), 1)).toMatchObject({ span: 5, start: 0, end: 2 });
  });

  it('lets no answer be longer than 30 pieces', () => {
    const start = [0, 5, ...Array<number>(39).fill(0)];
    const end = [0, ...Array<number>(39).fill(0), 5];
    expect(judgePassage(logits(start, end, start), pieces(40), 1)).toMatchObject({ span: 5 });
    const nearer = [0, ...Array<number>(29).fill(0), 4, ...Array<number>(10).fill(0)];
    expect(judgePassage(logits(start, nearer, start), pieces(40), 1)).toMatchObject({
      span: 9,
      start: 0,
      end: 60,
    });
  });

  it('does not judge a passage without pieces', () => {
    expect(judgePassage(logits([0], [0], [0]), [], 1)).toBeNull();
  });
});
