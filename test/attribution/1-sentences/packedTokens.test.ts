import { describe, expect, it } from '@jest/globals';
import { PackedTokens } from '../../../src/attribution/1-sentences/packedTokens.ts';
import { PARTS_OF_SPEECH, type Token } from '../../../src/language/attribution.ts';

/** A thousand words of three letters with a space between, of each part of speech, some with a capital. */
const TOKENS: readonly Token[] = Array.from({ length: 1_000 }, (_, place) => ({
  start: 4 * place,
  end: 4 * place + 3,
  word: String(100 + (place % 300)),
  pos: PARTS_OF_SPEECH[place % PARTS_OF_SPEECH.length]!,
  capital: place % 7 === 0,
}));

const packed = new PackedTokens(TOKENS);

describe('packed tokens', () => {
  it('come out as they went in', () => {
    expect(packed.within({ start: 0, end: 4_000 })).toEqual(TOKENS);
  });

  it.each([
    { what: 'a whole word', span: { start: 400, end: 403 }, first: 100, count: 1 },
    {
      what: 'the end of one and the beginning of the next',
      span: { start: 402, end: 405 },
      first: 100,
      count: 2,
    },
    { what: 'the space between', span: { start: 403, end: 404 }, first: 101, count: 0 },
    { what: 'what is behind the last', span: { start: 3_999, end: 5_000 }, first: 1_000, count: 0 },
  ])('are found that share a character with a span: $what', ({ span, first, count }) => {
    expect(packed.within(span)).toEqual(TOKENS.slice(first, first + count));
  });

  it('may be none', () => {
    expect(new PackedTokens([]).within({ start: 0, end: 10 })).toEqual([]);
  });
});
