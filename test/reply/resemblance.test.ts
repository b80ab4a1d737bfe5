import { describe, expect, test } from '@jest/globals';
import { renderCheck } from '../../src/reply/check.ts';
import { findResemblance } from '../../src/reply/resemblance.ts';
import { problemsOf } from './read.ts';
import { answerOf, matchOf, NASTY_TEXTS } from './samples.ts';

const FERRY = matchOf('The last ferry leaves on 4 November, said harbour master Dana Wren.');
const BUS = matchOf('“Buses won’t run,” she said.', { start: 200 });

describe('a message', () => {
  test.each([
    ['The last ferry leaves on 4 November, said harbour master Dana Wren.', 'exact', FERRY],
    ['look: "the last ferry leaves on 4 NOVEMBER" lol', 'close', FERRY],
    ['the last ferry leaves on 4 november', 'exact', FERRY],
    ['read it: the last ferry leaves on 4 November, said harbour master Dana Wren!!', 'exact', FERRY],
    ["Buses won't run, she said", 'exact', BUS],
    ['The last ferry leaves on 4 March, said harbour master Dana Wren', 'close', FERRY],
    ['Trains are late again today', 'none', null],
    ['November', 'none', null],
    ['', 'none', null],
  ])('%j is %s', (question, degree, match) => {
    const answer = answerOf({ question, answered: false, matches: [BUS, FERRY] });
    expect(findResemblance(answer)).toMatchObject({ degree, match });
  });

  test('in other words is close to the sentence that answers it', () => {
    const answer = answerOf({ question: 'no boats after autumn', matches: [FERRY] });
    expect(findResemblance(answer)).toMatchObject({ degree: 'close', match: FERRY });
  });

  test.each([
    ['The last ferry leaves on 9 November', ['9']],
    ['The last ferry leaves on 4 November', []],
    ['The last ferry leaves on 4 November at 10.30 with 1,200 people, 1200!', ['10.30', '1200']],
  ])('%j has the numbers %j, which the sentence has not', (question, numbers) => {
    const answer = answerOf({ question: `${question} says Wren`, matches: [FERRY] });
    expect(findResemblance(answer)).toMatchObject({ degree: 'close', otherNumbers: numbers });
  });

  test.each(NASTY_TEXTS)('of %s is compared at once', (_, text) => {
    const answer = answerOf({ question: text, answered: false, matches: [matchOf(text)] });
    const reply = renderCheck(text, findResemblance(answer));
    expect(problemsOf(reply)).toEqual([]);
  });
});

describe('the reply to it', () => {
  test('shows a sentence that is there word for word', () => {
    const [embed] = renderCheck('It does!', { degree: 'exact', match: FERRY, otherNumbers: [] }).embeds;
    expect(embed?.title).toBe('It does!');
    expect(embed?.description).toMatch(/^> The last ferry/);
    expect(embed?.footer?.text).toContain('word for word');
  });

  test('says so when the words differ', () => {
    const [embed] = renderCheck('It does!', { degree: 'close', match: FERRY, otherNumbers: [] }).embeds;
    expect(embed?.description).toMatch(/^\*\*Not word for word\*\*\. .*\n\n> The last ferry/);
  });

  test.each([
    [['9'], '**Not word for word**, and 9 is not in it. The closest'],
    [['9', '10.30'], '**Not word for word**, and 9, 10.30 are not in it. The closest'],
  ])('names %j', (otherNumbers, beginning) => {
    const [embed] = renderCheck('It does!', { degree: 'close', match: FERRY, otherNumbers }).embeds;
    expect(embed?.description?.startsWith(beginning)).toBe(true);
  });

  test('shows nothing when the article has no such sentence', () => {
    const { embeds, components } = renderCheck('It does!', { degree: 'none', match: null, otherNumbers: [] });
    expect(embeds[0]?.description).toBe('**The article has no such sentence.**');
    expect(components).toEqual([]);
  });
});
