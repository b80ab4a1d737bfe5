import { describe, expect, it } from '@jest/globals';
import { readingOf, readReading } from '../../src/reply/wording.ts';
import { EN } from '../../src/reply/words/en.ts';

describe('the wording', () => {
  it('makes what matters stand out as the place can', () => {
    expect(EN.answer.notCertain((words) => `<${words}>`)).toBe(
      '<Not certain> that this answers the question:',
    );
  });

  it.each([
    [[], ''],
    [[{ from: 'fery', to: 'ferry' }], 'read “FERY” as “FERRY”'],
    [
      [
        { from: 'fery', to: 'ferry' },
        { from: 'wintr', to: 'winter' },
      ],
      'read “FERY” as “FERRY”, “WINTR” as “WINTER”',
    ],
  ])('tells corrections %j', (corrections, text) => {
    expect(readingOf(corrections, (words) => words.toUpperCase(), EN)).toBe(text);
  });

  it.each([
    ['', []],
    ['read “fery” as “ferry”', [{ from: 'fery', to: 'ferry' }]],
    ['gelesen: „a“ als „b“', [{ from: 'a', to: 'b' }]],
    ['« a » lu comme « b »', [{ from: 'a', to: 'b' }]],
    [
      'прочитано: «a» як «b», «c» як «d»',
      [
        { from: 'a', to: 'b' },
        { from: 'c', to: 'd' },
      ],
    ],
    ['read “a” as “b”, “c” as “d…', [{ from: 'a', to: 'b' }]],
  ])('reads corrections back from %j', (told, corrections) => {
    expect(readReading(told)).toEqual(corrections);
  });
});
