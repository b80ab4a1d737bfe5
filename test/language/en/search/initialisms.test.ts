import { describe, expect, test } from '@jest/globals';
import { INITIALISMS } from '../../../../src/language/en/search/initialisms.ts';
import { readArticle } from '../../../../src/article/read.ts';
import { attribute } from '../../../../src/attribution/attribute.ts';
import { buildIndex, search } from '../../../../src/search/search.ts';

const STORY = `Mill to close

The chief executive Ada Brenn will leave the mill in May.
The International Monetary Fund lent the town nine million crowns.
A drone was found behind the barn on Friday.
The mill has its headquarters in Lisk.`;
const index = buildIndex([attribute(readArticle({ id: 'mill', text: STORY }))]);

describe('initials find what they stand for', () => {
  test.each([
    ['Who is the CEO?', 'chief executive'],
    ['who is the ceo', 'chief executive'],
    ['What did the IMF lend?', 'International Monetary Fund'],
    ['Where was the UAV found?', 'drone'],
    ['Where is the HQ?', 'headquarters'],
  ])('%s', (question, words) => {
    const { answered, matches } = search(index, question);
    expect(matches[0]?.quote).toContain(words);
    expect(answered).toBe(true);
  });

  test('and nothing else', () => {
    expect(search(index, 'What did the ECB buy?').answered).toBe(false);
  });
});

test.each(INITIALISMS.map((names) => [names[0]!, names] as const))(
  '%s is written in capitals, and stands for something in words',
  (short, [, ...long]) => {
    expect(short).toMatch(/^[A-Z]{2,4}$/);
    expect(long.length).toBeGreaterThan(0);
    for (const name of long) expect(name).toMatch(/^\p{L}[\p{L} -]{4,}$/u);
  },
);

test('no initials stand in two lines', () => {
  const shorts = INITIALISMS.map(([short]) => short);
  expect(new Set(shorts).size).toBe(shorts.length);
});
