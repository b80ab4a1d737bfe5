import { expect, test } from '@jest/globals';
import { shortHash } from '../../src/lookup/shortHash.ts';
import { findSource, sourceKey } from '../../src/lookup/sourceKey.ts';

const SOURCES = ['Dana Wren', 'the harbour office', 'Dana Wren'].map((name) => ({ name }));

test('a source is found by its key, also where another has its name', () => {
  SOURCES.forEach((source, place) => expect(findSource(SOURCES, sourceKey(source, place))).toBe(source));
});

test.each(['', '0', `1.${shortHash('Dana Wren')}`, `-1.${shortHash('Dana Wren')}`, '99.x', 'x.y', '0.5.6'])(
  '%j leads to nobody',
  (key) => {
    expect(findSource(SOURCES, key)).toBeNull();
  },
);
