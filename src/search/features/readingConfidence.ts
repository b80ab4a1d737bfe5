import type { Readings } from '../fuse.ts';

/** A feature of the confidence that is read from what a reader said. */
export interface ReadingConfidenceFeature {
  readonly name: string;
  readonly says: string;
  readonly value: (readings: Readings) => number;
}

/** Logits of a reader count up to here. */
const LARGEST = 10;

/** What speaks for and against an answer when the best passages were read. */
export const readingConfidence: readonly ReadingConfidenceFeature[] = [
  {
    name: 'best reading',
    says: 'the best of all odds that a passage answers, with half the odds that some of its words do',
    value: (readings) => bestOdds(readings),
  },
  {
    name: 'best reading, certainly',
    says: 'the best of these odds as a probability: of an answer, and by half of some of its words',
    value: (readings) => 1 / (1 + Math.exp(-bestOdds(readings))),
  },
];

function bestOdds(readings: Readings): number {
  const all = Array.from(readings.values(), ({ passage, span }) => clipped(passage) + clipped(span) / 2);
  return Math.max(-1.5 * LARGEST, ...all);
}

function clipped(odds: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, odds));
}
