import { describe, expect, it } from '@jest/globals';
import { limitOf } from '../../src/answering/limitOf.ts';
import { Library } from '../../src/library.ts';

const QUESTION = 'When will the bridge open?';
const text = Array.from({ length: 12 }, (_, i) => `Bridge number ${i} will open in May, said Ann Parr.`);
const load = () =>
  Library.fromTexts([{ id: 'a', text: `Bridges\n\n${text.join('\n\n')}\n` }], { semantic: false });

/** What is no number at all comes from programs without types. */
const THREE: number = JSON.parse('"3"');

describe('limitOf', () => {
  it.each([
    [undefined, 5],
    [1, 1],
    [1000, 1000],
    [Infinity, Infinity],
  ])('takes %p', (given, limit) => {
    expect(limitOf(given)).toBe(limit);
  });

  it.each([0, -1, 1.5, NaN, -Infinity, THREE])('refuses %p', (given) => {
    expect(() => limitOf(given)).toThrow(
      /^limit is .*; set it to a whole number from 1 on, or leave it out$/,
    );
  });
});

describe('a limit', () => {
  it('of one question is not that of the next', async () => {
    const library = load();
    const count = async (limit?: number) =>
      (await library.ask(QUESTION, limit === undefined ? {} : { limit })).matches.length;
    expect(await count(Infinity)).toBeGreaterThan(5);
    expect(await count()).toBe(5);
    expect(await count(Infinity)).toBeGreaterThan(5);
    expect(library.hasAtHand(QUESTION, { limit: 5 })).toBe(true);
  });

  it('that is none is refused, by questions and by what is offered', async () => {
    const library = load();
    await expect(library.ask(QUESTION, { limit: 0 })).rejects.toThrow('limit is 0');
    expect(() => library.suggest('bridge', { limit: -1 })).toThrow('limit is -1');
    expect((await library.ask(QUESTION)).answered).toBe(true);
  });
});
