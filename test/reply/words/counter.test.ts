import { expect, test } from '@jest/globals';
import { counter } from '../../../src/reply/words/counter.ts';

test.each([
  [0, '0 articles'],
  [1, '1 article'],
  [1234, '1,234 articles'],
])('%d is "%s"', (number, text) => {
  expect(counter<'one' | 'other'>('en')({ one: '# article', other: '# articles' })(number)).toBe(text);
});

test('a number without a form of its own takes the last', () => {
  const count = counter<'one' | 'few' | 'many'>('uk')({ one: '# a', few: '# b', many: '# c' });
  expect([count(1), count(2), count(5), count(1.5)]).toEqual(['1 a', '2 b', '5 c', '1,5 c']);
});

test('a phrase may name the number twice, or not at all', () => {
  const count = counter<'other'>('en');
  expect(count({ other: '# of #' })(5)).toBe('5 of 5');
  expect(count({ other: 'none' })(5)).toBe('none');
});
