import { describe, expect, it } from '@jest/globals';
import { notCertain, readingOf } from '../../src/reply/wording.ts';

describe('the wording', () => {
  it('makes what matters stand out as the place can', () => {
    expect(notCertain((words) => `<${words}>`)).toBe('<Not certain> that this answers the question:');
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
    expect(readingOf(corrections, (words) => words.toUpperCase())).toBe(text);
  });
});
