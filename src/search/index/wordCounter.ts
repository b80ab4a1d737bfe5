import type { Slices } from '../../values/slices.ts';
import type { NumberedName } from './dictionary.ts';
import type { Segment } from './segment.ts';
import { startedWith, type Numbers } from '../../text/narrow.ts';
import type { WordCounts } from './vocabulary.ts';

/** What is counted of a segment whose words have numbers. */
interface CountedSegment {
  readonly segment: Segment;
  readonly numbers: Numbers;
  readonly names: readonly NumberedName[];
  readonly title: NumberedName;
}

/**
 * Counts how often the words of segments occur; a name is counted once, however many passages are attributed to it. Where
 * most of the segments were counted before, only what came and what went is looked at.
 */
export class WordCounter {
  #segments: ReadonlySet<CountedSegment> = new Set();
  /** In how many segments a name is. */
  #named: ReadonlyMap<NumberedName, number> = new Map();
  #known: WordCounts = { counts: new Uint32Array(), capitals: new Uint32Array(), smalls: new Uint32Array() };

  /** The counts of these segments, whose words have numbers below `size`; those of earlier ones stay as they were. */
  *of(segments: readonly CountedSegment[], size: number): Slices<WordCounts> {
    const counted: WordCounts = {
      counts: startedWith(this.#known.counts, new Uint32Array(size)),
      capitals: startedWith(this.#known.capitals, new Uint32Array(size)),
      smalls: startedWith(this.#known.smalls, new Uint32Array(size)),
    };
    const named = new Map(this.#named);
    const there = new Set(segments);
    for (const segment of this.#segments) {
      if (there.has(segment)) continue;
      countSegment(segment, -1, counted, named);
      yield;
    }
    for (const segment of there) {
      if (this.#segments.has(segment)) continue;
      countSegment(segment, 1, counted, named);
      yield;
    }
    this.#segments = there;
    this.#named = named;
    this.#known = counted;
    return counted;
  }
}

/** Adds what a segment has to the counts, or takes it away again where `times` is -1. */
function countSegment(
  { segment, numbers, names, title }: CountedSegment,
  times: 1 | -1,
  counted: WordCounts,
  named: Map<NumberedName, number>,
): void {
  const { counts, capitals, smalls } = counted;
  for (const token of segment.tokens) {
    const word = numbers[token]!;
    counts[word]! += times;
    smalls[word]! += times;
  }
  for (let place = 0; place < numbers.length; place += 1) {
    const word = numbers[place]!;
    smalls[word]! -= times * segment.initials[place]!;
    capitals[word]! += times * segment.capitals[place]!;
  }
  for (const name of names) {
    const before = named.get(name) ?? 0;
    const after = before + times;
    if (after === 0) named.delete(name);
    else named.set(name, after);
    if (before === 0 || after === 0) countName(name, times, counted, false);
  }
  countName(title, times, counted, true);
}

function countName(
  { words, capitals: isCapital }: NumberedName,
  times: 1 | -1,
  { counts, capitals, smalls }: WordCounts,
  isTitle: boolean,
): void {
  words.forEach((word, place) => {
    counts[word]! += times;
    // Headlines write any word with a capital letter, so there it makes no word a name.
    if (!isCapital[place]) smalls[word]! += times;
    else if (!isTitle) capitals[word]! += times;
  });
}
