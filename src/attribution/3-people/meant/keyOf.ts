import type { Character } from '../character.ts';

/** The word by which a text calls somebody again: the surname, or the whole name of what is no person. */
export function keyOf({ name, sort }: Character): string {
  const bare = name.replace(/^(?:the|an?) /iu, '');
  return sort === 'person' ? (bare.split(' ').at(-1) ?? bare) : bare;
}
