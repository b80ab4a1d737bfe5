import type { ReadingFigures } from '../../types.ts';
import type { Readings } from '../fuse.ts';

/** A feature of the confidence that is read from what a reader said. */
export interface ReadingConfidenceFeature {
  readonly name: string;
  readonly says: string;
  readonly value: (readings: Readings, first: number) => number;
}

/** Logits of a reader count up to here. */
export const LARGEST = 10;

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
  {
    name: 'read alone too',
    says: 'the same odds of the first passage, the smaller of those with its neighbours and, where it was read so, without them',
    value: (readings, first) => {
      const reading = readings.get(first);
      return reading ? Math.min(oddsIn(reading), oddsIn(reading.alone ?? reading)) : LEAST;
    },
  },
];

/** The odds where nothing was read. */
const LEAST = -1.5 * LARGEST;

function bestOdds(readings: Readings): number {
  return Math.max(LEAST, ...Array.from(readings.values(), oddsIn));
}

function oddsIn({ passage, span }: ReadingFigures): number {
  return clipped(passage) + clipped(span) / 2;
}

function clipped(odds: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, odds));
}
