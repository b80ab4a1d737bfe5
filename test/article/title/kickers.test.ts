import { describe, expect, it } from '@jest/globals';
import { KICKERS, withoutKicker } from '../../../src/article/title/kickers.ts';

describe('what stands before a headline in its line', () => {
  it.each(KICKERS)('is left out: $example', ({ example, pattern }) => {
    const [, kicker = '', headline = ''] = /^\*(.*)\* (.*)$/u.exec(example) ?? [];
    expect(pattern.exec(`${kicker} ${headline}`)?.[0]).toBe(`${kicker} `);
    expect(withoutKicker(`${kicker} ${headline}`)).toBe(headline);
  });

  it.each(['Pier closes', 'The ferry is back. It should be.', 'Why does the pier sink?'])(
    'does not stand in: %s',
    (line) => {
      expect(withoutKicker(line)).toBe(line);
    },
  );
});
