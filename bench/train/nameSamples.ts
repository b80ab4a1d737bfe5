import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Spoken } from '../../src/search/names/likeness.ts';
import type { FoundForm } from '../../src/search/names/nameForm.ts';
import { buildIndex, type SearchIndex } from '../../src/search/index/searchIndex.ts';
import { typoDistance } from '../../src/search/spelling/distance.ts';
import { SPELLING } from '../../src/language/en/search/words/lexicon.ts';
import { WordIndex } from '../../src/search/spelling/wordIndex.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { QaArticle } from '../data.ts';
import { bodiesOf } from '../names/bodies.ts';
import { misspellName, SLIPS } from '../names/misspellName.ts';
import { namesOf } from '../names/storyNames.ts';
import type { Random } from '../random.ts';

/** A name as it is typed, put to an article that has it under `right`, or has it not. */
export interface NameSample {
  /** How it was misspelt, or whose it is. */
  readonly kind: string;
  readonly typed: string;
  /** The words of the right name without blanks; null where the article does not have it. */
  readonly right: string | null;
  readonly spoken: Spoken;
  /** The names of the article that were found for it. */
  readonly found: readonly FoundForm[];
}

/** Who finds names: Fuse.js, or in its place the letter pairs by which words are found. */
export type Finder = 'Fuse.js' | 'letter pairs';

/** Names of an article that are put, each in every way. */
const MOST_NAMES = 15;

/** A name this near to another is a slip of it, if anything. */
const SLIP = 0.9;
const FARTHEST = 3;

/**
 * Every name of the articles misspelt in every way that fits it; and names that they do not have: those of the next
 * article, people with one name in common, and of all names the one that comes nearest.
 */
export function nameSamples(articles: readonly QaArticle[], finder: Finder, random: Random): NameSample[] {
  const read = articles.map(({ id, text }) => attribute(readArticle({ id, text })));
  const names = read.map((article) => random.shuffle(namesOf(article)).slice(0, MOST_NAMES));
  const everybody = [...new Set(names.flat())];
  return read.flatMap((article, at) => {
    const index = buildIndex([article]);
    const find = finderOf(index, finder);
    const strangers = names[(at + 1) % names.length]!;
    const bodies = random.shuffle(bodiesOf(article)).slice(0, MOST_NAMES);
    const own = [
      ...names[at]!.flatMap((name) => misspellings(name, random)),
      ...bodies.flatMap((name) => misspeltBodies(name, random)),
    ];
    const others = [
      ...strangers.map((typed) => ({ kind: 'somebody else', typed })),
      ...names[at]!.flatMap((name) =>
        namesakesOf(name, strangers, random).map((typed) => ({ kind: 'one name in common', typed })),
      ),
      ...names[at]!.flatMap((name) => {
        const typed = nearestTo(name, everybody);
        return typed === null ? [] : [{ kind: 'the nearest of all', typed }];
      }),
    ].map((other) => ({ ...other, right: null }));
    return [...own, ...others].flatMap(({ kind, typed, right }) => {
      const spoken = spokenOf(typed, index);
      return spoken ? [{ kind, typed, right, spoken, found: find(spoken.joined) }] : [];
    });
  });
}

function finderOf({ names }: SearchIndex, finder: Finder): (joined: string) => FoundForm[] {
  if (finder === 'Fuse.js') return (joined) => names.similar(joined);
  const letters = new WordIndex(names.forms().map(({ joined }) => joined));
  return (joined) =>
    letters.similar(joined).flatMap((found) => {
      const form = names.get(found);
      return form ? [{ form, score: 0 }] : [];
    });
}

/** A name as it is typed, the right one, and how it was misspelt. */
type Misspelt = Pick<NameSample, 'kind' | 'typed'> & { readonly right: string };

function misspellings(name: string, random: Random): Misspelt[] {
  return SLIPS.flatMap((slip) => {
    const typed = misspellName(name, slip, random);
    const right = slip === 'last name only' ? (name.split(' ').at(-1) ?? name) : name;
    return typed === null ? [] : [{ kind: slip, typed, right: joinedWords(right) }];
  });
}

/** Slips that any word may have. */
const LETTER_SLIPS = ['respelt', 'doubled', 'dropped', 'swapped', 'vowel', 'keyboard'] as const;

/** A long name with one word misspelt, with two, and two words of it of which one is misspelt: "European Unoin". */
function misspeltBodies(name: string, random: Random): Misspelt[] {
  const words = name.split(' ');
  const slip = (text: string) => misspellName(text, random.pick(LETTER_SLIPS), random);
  const from = Math.floor(random.next() * (words.length - 1));
  const part = words.slice(from, from + 2).join(' ');
  const once = slip(name);
  return [
    { kind: 'long name, once', typed: once, right: name },
    { kind: 'long name, twice', typed: once && slip(once), right: name },
    { kind: 'part of a long name', typed: words.length > 2 ? slip(part) : null, right: part },
  ].flatMap(({ kind, typed, right }) => (typed ? [{ kind, typed, right: joinedWords(right) }] : []));
}

/** People with the same first or last name: "Li Wei" of Li Hui. */
function namesakesOf(name: string, strangers: readonly string[], random: Random): string[] {
  const [first, last, ...more] = name.split(' ');
  const others = strangers.map((stranger) => stranger.split(' ')).filter(({ length }) => length === 2);
  if (!last || more.length > 0 || others.length === 0) return [];
  const [otherFirst, otherLast] = random.pick(others);
  return [`${first} ${otherLast}`, `${otherFirst} ${last}`];
}

/** The name that comes nearest without being a slip of it: "Roth", "Ruth". */
function nearestTo(name: string, everybody: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const other of everybody) {
    if (Math.abs(other.length - name.length) > 2) continue;
    const distance = typoDistance(joinedWords(name), joinedWords(other), FARTHEST);
    if (distance > SLIP && distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}

/** The words as `readNames` hears them; null where the article knows them all. */
function spokenOf(typed: string, { vocabulary }: SearchIndex): Spoken | null {
  const words = tokenize(typed).map(({ word }) => word);
  const ranks = words.filter((word) => !vocabulary.has(word)).map((word) => SPELLING.rankOf(word));
  if (ranks.length === 0) return null;
  return {
    sounds: SPELLING,
    words,
    joined: words.join(''),
    ordinary: ranks.filter((rank) => rank > 1).length,
    familiar: ranks.filter((rank) => rank === 1).length,
  };
}

function joinedWords(name: string): string {
  return tokenize(name)
    .map(({ word }) => word)
    .join('');
}
