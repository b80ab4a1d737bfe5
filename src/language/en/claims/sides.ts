import { once } from '../../../values/once.ts';
import type { Side } from '../../claims.ts';
import { familyOf } from '../search/words/families.ts';

/**
 * Words that can't both be true of a thing at the same time, a line for each axis, its two sides left and right of the bar; a line
 * without a right side has its opposite in a denial ("was repaired", "has not been mended"). What comes after something
 * else, as closing does after opening, is no opposite: both may be true. `keep+open` are two words with some between.
 */
const AXES = `
give gave given hand send sent supply provide deliver ship shipped | withhold withheld
rise rose risen grow grew grown increase climb jump surge soar expand higher more raise boost | fall fell fallen drop decline decrease shrink shrank plunge slump tumble lower less fewer reduce cut
keep+open stay+open remain+open | close shut
continue go+on goes+on went+on carry+on | end stop halt cease
accept approve want seek sought favour favor | reject dismiss veto turn+down vote+down rule+out
support endorse | oppose
win won | lose lost
allow permit legal | ban forbid forbidden prohibit outlaw illegal
survive | die died kill
hold+firm withstand withstood | break broke broken collapse burst
stay remain | leave left depart evacuate flee fled
convict guilty | acquit innocent
repair fix mend restore |
pay paid fund finance refund reimburse |
promise pledge |
hire recruit |
sign |
publish release |
`;

/** The same of words that say whether what follows them is so: "agreed to pay", "denied that it knew". */
const FRAMES = `
agree | refuse decline
admit confirm acknowledge | deny
`;

/** Nouns that call the same thing. */
const ALIKE = `
image imagery photo photograph picture footage
money cash funds
child kid baby
worker employee staff
doctor physician
car vehicle
ship boat vessel
firm company business
talks negotiations
`;

/** Words that may stand between the two of an entry. */
const BETWEEN = { particle: 1, open: 6 } as const;

interface Entry extends Omit<Side, 'last'> {
  /** A word that must follow; null where it stands alone. */
  readonly second: string | null;
}

const loadEntries = once((): ReadonlyMap<string, readonly Entry[]> => {
  const entries = new Map<string, Entry[]>();
  const axes = [...linesOf(AXES), ...linesOf(FRAMES)];
  const frames = new Set(linesOf(FRAMES));
  axes.forEach((line, axis) => {
    line.split('|').forEach((words, place) => {
      for (const entry of words.trim().split(' ').filter(Boolean)) {
        const [first = '', second = null] = entry.split('+');
        const key = familyOf(first);
        const side = place === 0 ? 1 : -1;
        entries.set(key, [...(entries.get(key) ?? []), { axis, side, isFrame: frames.has(line), second }]);
      }
    });
  });
  return entries;
});

const loadAlike = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      linesOf(ALIKE).flatMap((line) => line.split(' ').map((word) => [familyOf(word), `=${line}`] as const)),
    ),
);

function linesOf(table: string): string[] {
  return table.trim().split('\n');
}

/** Comparatives, which say nothing by themselves where something is compared: "fewer than in any year". */
const COMPARATIVE = /^(?:more|less|fewer|higher|lower)$/;
const COMPARED_WITHIN = 4;

/** Where the word at a place stands between two opposites; null where it has no opposite. */
export function sideAt(words: readonly string[], place: number): Side | null {
  const word = words[place] ?? '';
  const after = words.slice(place + 1);
  if (COMPARATIVE.test(word) && after.slice(0, COMPARED_WITHIN).includes('than')) return null;
  const entries = loadEntries().get(familyOf(word)) ?? [];
  const frames = /^(?:to|that)$/.test(after[0] ?? '');
  const fitting = entries.flatMap(({ second, ...side }) => {
    if (second === null) return [{ ...side, last: place, rank: side.isFrame === frames ? 1 : 2 }];
    const at = after.slice(0, second === 'open' ? BETWEEN.open : BETWEEN.particle).indexOf(second);
    // What two words say together counts more than what one of them says.
    return at < 0 ? [] : [{ ...side, last: place + 1 + at, rank: 0 }];
  });
  const [found] = fitting.toSorted((one, other) => one.rank - other.rank);
  return found ? { axis: found.axis, side: found.side, isFrame: found.isFrame, last: found.last } : null;
}

/** One name for words that call the same thing; for others their family. */
export function meaningOf(word: string): string {
  const family = familyOf(word.replace(/'s$/, ''));
  return loadAlike().get(family) ?? family;
}
