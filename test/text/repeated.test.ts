import { expect, test } from '@jest/globals';
import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { repeated } from '../../src/text/repeated.ts';

test('a part is repeated as often as by a plain quantifier', () => {
  const part = String.raw` (?:[a-c]+|\d)`;
  assert(
    property(
      stringMatching(/^x(?: [a-c1]{0,2}){0,6}$/u),
      constantFrom('{0,2}', '{1,3}', '{0,4}', '{2}', '?'),
      (words, times) => {
        const plain = new RegExp(`^x((?:${part})${times})( .*)?`, 'u');
        const rolled = new RegExp(`^x(${repeated(part, times)})( .*)?`, 'u');
        expect(rolled.exec(words)).toEqual(plain.exec(words));
      },
    ),
  );
});
