import { describe, expect, test } from '@jest/globals';
import { INITIALISMS } from '../../../../../src/language/en/search/words/initialisms.ts';
import { readArticle } from '../../../../../src/article/read.ts';
import { attribute } from '../../../../../src/attribution/attribute.ts';
import { buildIndex, search } from '../../../../../src/search/search.ts';

const STORY = `Mill to close

The chief executive Ada Brenn will leave the mill in May.
The International Monetary Fund lent the town nine million crowns.
A drone was found behind the barn on Friday.
The mill has its headquarters in Lisk.
Losses rose to four million crowns in the second quarter.`;
const index = buildIndex([attribute(readArticle({ id: 'mill', text: STORY }))]);

describe('initials find what they stand for', () => {
  test.each([
    ['Who is the CEO?', 'chief executive'],
    ['who is the ceo', 'chief executive'],
    ['What did the IMF lend?', 'International Monetary Fund'],
    ['Where was the UAV found?', 'drone'],
    ['Where is the HQ?', 'headquarters'],
    ['How high were the losses in Q2?', 'second quarter'],
  ])('%s', (question, words) => {
    const { answered, matches } = search(index, question);
    expect(matches[0]?.quote).toContain(words);
    expect(answered).toBe(true);
  });

  test('and nothing else', () => {
    expect(search(index, 'What did the ECB buy?').answered).toBe(false);
  });
});

describe('what is typed for short', () => {
  const harbour = buildIndex([
    attribute(
      readArticle({
        id: 'harbour',
        text: 'Harbour\n\nThe department of works got a crane in March.\nThe government had set the rent.\nThe depth is nine metres.',
      }),
    ),
  ]);

  test.each([
    ['what did the dept get', 'crane'],
    ['who set the rent, the govt?', 'rent'],
    ["how'd the dept get a crane", 'crane'],
  ])('is no slip of another word: %s', (question, words) => {
    const { corrections, matches } = search(harbour, question);
    expect(corrections).toEqual([]);
    expect(matches[0]?.quote).toContain(words);
  });

  test('while a slip is still one', () => {
    const [correction] = search(harbour, 'what is the dephth').corrections;
    expect(correction).toMatchObject({ from: 'dephth', to: 'depth' });
  });
});

test.each(INITIALISMS.map((names) => [names[0]!, names] as const))(
  '%s is written in capitals, and stands for something in words',
  (short, [, ...long]) => {
    expect(short).toMatch(/^(?:[A-Z]{2,4}|Q[1-4])$/);
    expect(long.length).toBeGreaterThan(0);
    for (const name of long) expect(name).toMatch(/^\p{L}[\p{L} -]{4,}$/u);
  },
);

test('no initials stand in two lines', () => {
  const shorts = INITIALISMS.map(([short]) => short);
  expect(new Set(shorts).size).toBe(shorts.length);
});
