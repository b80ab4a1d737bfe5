import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { find } from '../../src/search/find.ts';
import type { Readings } from '../../src/search/fuse.ts';
import { isClear, isSettled } from '../../src/search/isSettled.ts';
import { MOST_READ, passagesToRead, readLikeliest } from '../../src/search/readLikeliest.ts';
import { readFor } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

const TEXT = `Storm over Port Varn

The harbour master said that 118 boats stayed in port because of the storm. Half of the crews went home.
Two sailors were treated for cold. The ferry to Lisk was cancelled at noon. A crane fell on the pier.
The lighthouse lost its lamp. Fishermen mended nets in the hall. Schools in the town were closed.`;

const index = buildIndex([attribute(readArticle({ id: 'storm', text: TEXT }))]);

function ask(question: string, similarity = 0.3) {
  return find(index, readFor(index, question), new Float32Array(index.passages.length).fill(similarity));
}

const found = ask('How many vessels did not go out in the storm?');
const likely = passagesToRead(found);
const BOATS = [...index.passages].findIndex(({ start }) => TEXT.startsWith('The harbour master', start));

/** What a reader says that finds so much of an answer everywhere. */
const saying = (passages: readonly number[], logit: number): Readings =>
  new Map(passages.map((passage) => [passage, { passage: logit, span: logit, words: null }]));

const soFar = (logit: number, count = 1) => ({
  readings: saying(likely.slice(0, count), logit),
  likely,
  count,
  left: likely.slice(count),
});

describe('passages to read', () => {
  test('are a few, the likeliest first', () => {
    expect(likely.length).toBeGreaterThan(1);
    expect(likely.length).toBeLessThanOrEqual(MOST_READ);
    expect(likely[0]).toBe(BOATS);
  });
});

/** The passages that are read, each where those before left the answer open. */
async function readWith(logit: number, options: Parameters<typeof readLikeliest>[2] = {}) {
  const asked: number[] = [];
  const read = (passage: number) => {
    asked.push(passage);
    return Promise.resolve(saying([passage], logit));
  };
  const readings = await readLikeliest(found, read, options);
  return { asked, readings };
}

/** Bounds of which some leave nothing settled. */
const bounds = (
  [whole, other]: readonly [whole: number, other: number],
  [confidence, behind]: readonly [confidence: number, behind: number],
) => ({ ahead: { whole, other }, hopeless: { confidence, behind } });

/** Fails with all but the likeliest. */
const readFirst = (passage: number) =>
  passage === likely[0] ? Promise.resolve(saying([passage], 12)) : Promise.reject(new Error('no'));

describe('reading the likeliest', () => {
  test.each([
    ['ends with the first where none will overtake it', 12, 1],
    ['ends with the second where one of the two clearly answers', 4, 2],
    ['goes on while the answer is open', 0, MOST_READ],
    ['ends with the second where nothing answers', -12, 2],
  ])('%s', async (_, logit, most) => {
    expect((await readWith(logit)).asked).toEqual(likely.slice(0, most));
  });

  test('reads ahead where it may, and what was not needed counts nothing', async () => {
    const { asked, readings } = await readWith(12, { readsAhead: () => true });
    expect(asked).toEqual(likely.slice(0, 2));
    expect(readings).toEqual((await readWith(12)).readings);
  });

  test('does not mind where what it has read ahead fails and is not needed', async () => {
    expect((await readLikeliest(found, readFirst, { readsAhead: () => true })).size).toBe(1);
    await expect(readLikeliest(found, readFirst, { until: () => false })).rejects.toThrow('no');
  });

  test('reads nothing twice that was read on the way, but for the second, which counts more by itself', async () => {
    const asked: number[] = [];
    const read = (passage: number) => {
      asked.push(passage);
      return Promise.resolve(new Map([...saying(likely, asked.length), ...saying([passage], -asked.length)]));
    };
    const readings = await readLikeliest(found, read, { until: () => false });
    expect(asked).toEqual(likely.slice(0, 2));
    expect(likely.map((passage) => readings.get(passage)?.passage)).toEqual([
      -1,
      -2,
      ...likely.slice(2).map(() => 1),
    ]);
  });
});

describe('an answer is settled', () => {
  test.each([
    ['where the first is far ahead of all that was not read', 12, 1, true],
    ['where two were read and one is clear', 4, 2, true],
    ['not where one alone was read and is clear', 4, 1, false],
    ['not where the answer is open', 0, 3, false],
    ['not where there is hardly any hope after one', -12, 1, false],
    ['where there is hardly any hope after two', -12, 2, true],
  ])('%s', (_, logit, count, expected) => {
    expect(isSettled(found, soFar(logit, count))).toBe(expected);
  });

  test('after two where there is no hope, and the next one is far enough behind', () => {
    const never = [Infinity, Infinity] as const;
    expect(isSettled(found, soFar(-3, 1), bounds(never, [1, -1]))).toBe(false);
    expect(isSettled(found, soFar(-3, 2), bounds(never, [1, -1]))).toBe(true);
    expect(isSettled(found, soFar(-3, 2), bounds(never, [1, 20]))).toBe(false);
    expect(isSettled(found, soFar(-3, 2), bounds(never, [0, -1]))).toBe(false);
  });

  test('by its lead alone where it is no whole question', () => {
    const name = ask('microchips');
    const state = { readings: saying([0], -12), likely: [0, 1], count: 1, left: [1] };
    expect(isSettled(name, state, bounds([-Infinity, Infinity], [1, -1]))).toBe(false);
    expect(isSettled(name, state, bounds([-Infinity, -Infinity], [1, -1]))).toBe(true);
  });

  test('clearly only by a passage that was worth reading', () => {
    expect(isClear({ ...soFar(4, 2), likely: [] })).toBe(false);
    expect(isClear(soFar(4, 2))).toBe(true);
  });
});
