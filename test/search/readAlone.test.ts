import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { find } from '../../src/search/find.ts';
import type { Readings } from '../../src/search/fuse.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';
import { judge } from '../../src/search/judge.ts';
import { readFirstAlone } from '../../src/search/readAlone.ts';
import { answer, readFor } from '../../src/search/search.ts';

const TEXT = `Fire at Lome Mill

The fire chief said that 31 looms were lost in the fire. Half of the weavers went home.
Two spinners were treated for smoke. The road to Fenn was shut at noon. A roof fell on the yard.`;

const index = buildIndex([attribute(readArticle({ id: 'mill', text: TEXT }))]);
const QUESTION = 'How many machines did the blaze destroy?';

const ask = (question: string) =>
  find(index, readFor(index, question), new Float32Array(index.passages.length).fill(0.3));
const found = ask(QUESTION);

/** What is read of all passages that a question finds, the first of them one better. */
const reading = (logit: number, told = found): Readings =>
  new Map(
    told.byMeaning!.map(({ evidence }, place) => [
      evidence.passage,
      { passage: place === 0 ? logit : logit - 1, span: logit, words: null },
    ]),
  );

/** What is read once more, and which passages were. */
async function readAgain(readings: Readings, odds: number | null, told = found) {
  const asked: number[] = [];
  const read = await readFirstAlone(told, readings, (passage) => {
    asked.push(passage);
    return Promise.resolve(odds === null ? null : { passage: odds, span: odds });
  });
  return { asked, read };
}

describe('the first passage is read once more, alone,', () => {
  test('where that may change whether it answers', async () => {
    const { asked, read } = await readAgain(reading(2), 1);
    expect(asked).toEqual([judge(found, reading(2)).ranking[0]?.evidence.passage]);
    expect(read.get(asked[0]!)).toEqual({ ...reading(2).get(asked[0]!)!, alone: { passage: 1, span: 1 } });
    expect([...read.values()].filter(({ alone }) => alone)).toHaveLength(1);
  });

  test.each([
    ['where nothing answers', -12, found],
    ['where it certainly answers either way', 12, found],
    ['where a few words are asked', 2, ask('looms')],
  ])('but not %s', async (_, logit, told) => {
    const readings = reading(logit, told);
    expect(await readAgain(readings, 4, told)).toEqual({ asked: [], read: readings });
  });

  test('and what has no words changes nothing', async () => {
    const readings = reading(2);
    expect((await readAgain(readings, null)).read).toBe(readings);
  });

  test('which makes it less sure, never surer, and leaves the order as it is', async () => {
    const before = judge(found, reading(2));
    const [less, more] = await Promise.all(
      [-6, 6].map(async (odds) => judge(found, (await readAgain(reading(2), odds)).read)),
    );
    expect(less!.confidence).toBeLessThan(before.confidence);
    expect(more!.confidence).toBe(before.confidence);
    expect(less!.ranking).toEqual(before.ranking);
  });

  test('which is told where it is explained', async () => {
    const { read } = await readAgain(reading(2), 1);
    const { matches } = answer(found, QUESTION, read, { explain: true });
    expect(matches.map(({ readAlone }) => readAlone)).toEqual([
      { passage: 1, span: 1 },
      ...matches.slice(1).map(() => null),
    ]);
  });
});
