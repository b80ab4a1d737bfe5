import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { find } from '../../src/search/find.ts';
import { marginOf, rivalIn } from '../../src/search/rival.ts';
import { buildIndex, readFor } from '../../src/search/search.ts';

const TEXT = `Storm over Port Varn

The harbour closed on Monday because of a storm with hail. The harbour closed again when hail came with a storm.
The harbour is deep.`;

const index = buildIndex([attribute(readArticle({ id: 'storm', text: TEXT }))]);
const { scene, byWords } = find(index, readFor(index, 'Why has the harbour closed?'), null);

function ranked(words: string) {
  const passage = [...index.passages].findIndex(({ start }) => TEXT.startsWith(words, start));
  return byWords.find(({ evidence }) => evidence.passage === passage)!;
}

test('a passage that says the same is no rival, and the next is', () => {
  const [first, same, other] = [
    ranked('The harbour closed on'),
    ranked('The harbour closed again'),
    ranked('The harbour is'),
  ];
  expect(rivalIn(scene, [first, same, other])).toBe(other);
  expect(rivalIn(scene, [other, same])).toBe(same);
  expect(rivalIn(scene, [first, same])).toBeUndefined();
});

test('the margin is at most three, also without a rival', () => {
  const [first] = byWords;
  const behind = (score: number) => ({ ...first!, score: first!.score - score });
  expect([behind(1), behind(9), undefined].map((other) => marginOf(first!, other))).toEqual([
    expect.closeTo(1),
    3,
    3,
  ]);
});
