import Fuse from 'fuse.js';
import { tokenize } from '../text/tokens.ts';

/** Fuse.js's distance up to which a name is like what was typed: a letter wrong in three. */
const THRESHOLD = 0.35;

/** Longer names are read up to here. */
const LONGEST_NAME = 100;

/**
 * Those with a name like what a person has typed so far, misspelt or not; all of them for nothing. Case, accents and
 * punctuation count for nothing where there are words.
 */
export function thoseLike<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  typed: string,
): readonly Item[] {
  const sent = typed.slice(0, LONGEST_NAME).trim();
  if (sent === '') return items;
  const name = fold(sent);
  // An emoji folds to nothing.
  if (name === '') return items.filter((item) => namesOf(item).some((one) => one.includes(sent)));
  const folded = items.map((item) => ({ item, names: namesOf(item).map(fold) }));
  const holding = folded.filter(({ names }) => names.some((one) => one.includes(name)));
  if (holding.length > 0) return holding.map(({ item }) => item);
  const fuse = new Fuse(folded, { keys: ['names'], ignoreLocation: true, threshold: THRESHOLD });
  return fuse.search(name).map((found) => found.item.item);
}

/** The words of a name in the form in which words are compared; the name itself where it has none: "🎉". */
export function foldOrRaw(name: string): string {
  return fold(name) || name.trim();
}

/** The words of a name in the form in which words are compared. */
export function fold(name: string): string {
  return tokenize(name)
    .map(({ word }) => word)
    .join(' ');
}
