import type { Scene } from './evidence.ts';
import { coverage } from './features/coverage.ts';
import type { Readings } from './fuse.ts';
import type { Ranked } from './rank.ts';

/** Something that a reader said which tells whether the first passage answers. */
export interface ReadingDoubt {
  readonly name: string;
  readonly says: string;
  readonly value: (scene: Scene, ranking: readonly [Ranked, ...Ranked[]], readings: Readings) => number;
}

/** Logits of a reader count up to here. */
const LARGEST = 10;

/** What speaks for and against the first passage when the best ones were read. */
export const READING_DOUBTS: readonly ReadingDoubt[] = [
  {
    name: 'reading',
    says: 'the reader’s odds that the first passage answers',
    value: (_, [first], readings) => passageOdds(first, readings),
  },
  {
    name: 'words that answer',
    says: 'the reader’s odds that some of its words answer',
    value: (_, [first], readings) => spanOdds(first, readings),
  },
  {
    name: 'reading, certainly',
    says: 'the reader’s odds that it answers, as a probability',
    value: (_, [first], readings) => probability(passageOdds(first, readings)),
  },
  {
    name: 'words that answer, certainly',
    says: 'the reader’s odds that some of its words answer, as a probability',
    value: (_, [first], readings) => probability(spanOdds(first, readings)),
  },
  {
    name: 'both ways of reading',
    says: 'the smaller of the two odds',
    value: (_, [first], readings) => Math.min(passageOdds(first, readings), spanOdds(first, readings)),
  },
  {
    name: 'reading of another',
    says: 'the best odds that another passage answers, less those of the first',
    value: (_, [first, ...others], readings) => {
      const best = Math.max(-LARGEST, ...others.slice(0, 8).map((other) => passageOdds(other, readings)));
      return Math.max(-LARGEST, Math.min(LARGEST, best - passageOdds(first, readings)));
    },
  },
  {
    name: 'best reading',
    says: 'the best of all odds that a passage answers, with half the odds that some of its words do',
    value: (_, __, readings) => bestOdds(readings),
  },
  {
    name: 'best reading, certainly',
    says: 'the same as a probability',
    value: (_, __, readings) => probability(bestOdds(readings)),
  },
  {
    name: 'reading with coverage',
    says: 'the reader’s odds that it answers, by the share of the question that it holds',
    value: (scene, [first], readings) => passageOdds(first, readings) * coverage(scene, first.evidence),
  },
  {
    name: 'no question',
    says: 'a few words to look for, and no question, which is what the reader was taught',
    value: (scene) => (isQuestion(scene) ? 0 : 1),
  },
  {
    name: 'reading of no question',
    says: 'the reader’s odds that the first passage answers, where that is so',
    value: (scene, [first], readings) => (isQuestion(scene) ? 0 : passageOdds(first, readings)),
  },
  {
    name: 'coverage of no question',
    says: 'the share of the words that it holds, where that is so',
    value: (scene, [first]) => (isQuestion(scene) ? 0 : coverage(scene, first.evidence)),
  },
  {
    name: 'unread',
    says: 'the first passage was not read',
    value: (_, [first], readings) => (readings.has(first.evidence.passage) ? 0 : 1),
  },
];

function isQuestion({ question }: Scene): boolean {
  return question.asked !== 'other';
}

function bestOdds(readings: Readings): number {
  const all = Array.from(readings.values(), ({ passage, span }) => clipped(passage) + clipped(span) / 2);
  return Math.max(-1.5 * LARGEST, ...all);
}

function passageOdds({ evidence }: Ranked, readings: Readings): number {
  return clipped(readings.get(evidence.passage)?.passage);
}

function spanOdds({ evidence }: Ranked, readings: Readings): number {
  return clipped(readings.get(evidence.passage)?.span);
}

function clipped(odds = -LARGEST): number {
  return Math.max(-LARGEST, Math.min(LARGEST, odds));
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
