import { describe, expect, it, test } from '@jest/globals';
import { findWay, WAYS } from '../../../src/attribution/3-people/byDescription.ts';
import { Cast } from '../../../src/attribution/3-people/cast.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { namingOf } from './namings.ts';

/** By which way the description at the end means whom. */
function decide(example: string): { way: string | undefined; meant: string | undefined } {
  const written = example.replaceAll('*', '').split(' · ');
  const cast = new Cast(ENGLISH.attribution);
  let speaker: number | null = null;
  for (const [place, one] of written.slice(0, -1).entries()) {
    const { naming, before, of } = namingOf(one, 100 * place);
    speaker = cast.meet(naming, before, of).id;
  }
  const found = findWay(cast.recent, written.at(-1) ?? '', ENGLISH.attribution, speaker);
  return { way: found?.way.name, meant: found?.meant.name };
}

describe('a way to mean somebody by a description', () => {
  it.each(WAYS)('is the first that finds somebody in its example: $name', ({ name, example }) => {
    const [, meant] = /\*([^*]+)\*/u.exec(example) ?? [];
    expect(decide(example)).toEqual({ way: name, meant });
  });

  it('has a name of its own', () => {
    expect(new Set(WAYS.map(({ name }) => name)).size).toBe(WAYS.length);
  });
});

/** Descriptions that mean none of those who were named. */
test.each([
  'Mara Quist, roads minister · the Lisk prosecutor',
  'Mara Quist, roads minister · the plumber',
  'Mara Quist · the mayor',
  'Mara Quist, head of the roads agency · Lisk Harbour Board · the agency',
  'Lisk Harbour Board · the bridge',
  'Mara Quist, vice president · the president',
  'Mara Quist, opposition leader · the council leader',
  'The Lisk Times (medium) · the network',
])('nobody is meant at the end of: %s', (example) => {
  expect(decide(example)).toEqual({ way: undefined, meant: undefined });
});
