import { describe, expect, it } from '@jest/globals';
import {
  isQuotedFrame,
  QUOTED_FRAMES,
} from '../../../../../../src/language/en/attribution/3-reports/verbs/quotedFrames.ts';
import { markedIn, read } from '../../pieces.ts';

function verbIn(example: string) {
  const { sentence, start } = markedIn(example);
  const pieces = read(sentence);
  return { pieces, v: pieces.findIndex((piece) => piece.start === start) };
}

describe('a frame in which words in quotation marks are those of its subject', () => {
  it.each(QUOTED_FRAMES)('alone holds in its example: $name', ({ name, example }) => {
    const { pieces, v } = verbIn(example);
    expect(QUOTED_FRAMES.filter(({ holds }) => holds(pieces, v)).map((frame) => frame.name)).toEqual([name]);
    expect(isQuotedFrame(pieces, v)).toBe(true);
  });

  it.each([
    'Mara Quist *dreamed* about “a pier without lamps”.',
    'Mara Quist *stood* at “the edge of it”.',
    'Mara Quist *sold* the notebook as “a heap of notes”.',
    'Mara Quist *moaned* about the pier.',
    'Mara Quist *moaned* about “Salt”.',
  ])('does not hold in: %s', (example) => {
    const { pieces, v } = verbIn(example);
    expect(isQuotedFrame(pieces, v)).toBe(false);
  });
});
