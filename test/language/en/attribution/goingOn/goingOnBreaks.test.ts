import { describe, expect, it, test } from '@jest/globals';
import { readArticle } from '../../../../../src/article/read.ts';
import { attribute } from '../../../../../src/attribution/attribute.ts';
import { BREAKS, breaksOff } from '../../../../../src/language/en/attribution/goingOn/goingOnBreaks.ts';
import { read } from '../pieces.ts';

describe('a form in which the article tells a sentence itself', () => {
  it.each(BREAKS)('is that of its example: $example', ({ example, holds }) => {
    const article = attribute(readArticle({ id: 'x', text: `The bridge\n\nIt rained.\n\n${example}\n` }));
    expect(article.passages.at(-1)?.attribution).toMatchObject({ speaker: null });
    const [before = '', words = ''] = example.split(/(?<=\.) /);
    const next = {
      words: read(words),
      before: read(before),
      told: [],
      speaker: 'Mara Quist',
      heard: [],
      subject: 'she',
      isOfSpeaker: true,
    };
    expect(BREAKS.filter((one) => one.holds(next)).map((one) => one.holds)).toEqual([holds]);
  });
});

/** Sentences behind “Tom Fry said that his father had died at sea.” or behind “Tom Fry said that it was late.” */
test.each([
  ['She declined to comment on the plan.', false, true],
  ['The guild declined to name him.', false, true],
  ['He hummed all the way, and I slept.', false, true],
  ['She was 34.', true, true],
  ['He was ninety-one.', true, true],
  ['There were jeers and one cheer.', false, true],
  ['There was loud applause from the back.', false, true],
  ['Those who refused to answer were fined.', false, false],
  ['The guild had refused to answer.', false, false],
  ['The crew refused to leave the boat.', false, false],
  ['She would refuse to answer.', false, false],
  ['He was 91.', false, false],
  ['He was 91 when the boat sank.', true, false],
  ['He was late.', true, false],
  ['There was no reason for laughter.', false, false],
  ['There was a hole in the hull.', false, false],
  ['It was his myna.', false, false],
])('%s', (sentence, hasDied, isTold) => {
  const before = read(
    hasDied ? 'Tom Fry said that his father had died at sea.' : 'Tom Fry said that it was late.',
  );
  const next = {
    words: read(sentence),
    before,
    told: before,
    speaker: 'Tom Fry',
    heard: [],
    subject: 'he',
    isOfSpeaker: true,
  };
  expect(breaksOff(next)).toBe(isTold);
});
