import { describe, expect, test } from '@jest/globals';
import { opposites, sameDeeds } from '../../../../../src/language/en/search/words/opposites.ts';

describe('opposites', () => {
  test.each([
    ['fall', 'rose', 'Did trade fall?'],
    ['rise', 'dropped', 'Did prices rise?'],
    ['accept', 'rejected', 'Did they accept the offer?'],
    ['lose', 'won', 'Did Ann Lee lose?'],
    ['close', 'reopened', 'Will the bridge close?'],
    ['survive', 'died', 'Did anybody survive?'],
    ['resign', 'stayed', 'Did he resign?'],
    ['confirm', 'denied', 'Did she confirm it?'],
    ['arrested', 'released', 'Was the captain arrested?'],
    ['intended', 'accident', 'Was the joke intended?'],
    ['injured', 'unharmed', 'Was anybody injured?'],
    ['dangerous', 'safe', 'Is it dangerous?'],
    ['increase', 'grew', 'Did exports increase? – the same way counts too'],
  ])('a question with "%s" is answered by "%s": %s', (asked, answer) => {
    const others = [...opposites(asked)];
    const back = [...opposites(answer)];
    // "resign" and "stayed" are in two lines; there, neither answers the other.
    expect(others.includes(answer) && back.includes(asked)).toBe(asked !== 'resign');
  });

  test.each(['fall', 'found', 'dismissed'])('no word answers itself: %s', (word) => {
    expect([...opposites(word)]).not.toContain(word);
  });

  test('a word of two lines has the words of both: "dismissed" from office, and a complaint', () => {
    expect([...opposites('dismissed')]).toEqual(expect.arrayContaining(['approved', 'hired']));
  });

  test.each(['bridge', 'the', ''])('"%s" has none', (word) => {
    expect([...opposites(word)]).toEqual([]);
  });
});

describe('sameDeeds', () => {
  test.each(['won', 'win', 'lost', 'loser'])('"%s" is told by "beat"', (word) => {
    expect([...sameDeeds(word)]).toContain('beat');
  });

  test.each(['beat', 'loss', 'bridge', ''])('"%s" is not', (word) => {
    expect([...sameDeeds(word)]).toEqual([]);
  });
});
