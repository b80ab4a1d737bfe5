import type { ReadingFigures } from '../types.ts';
import { kindOf } from './features/questionKinds.ts';
import type { Found } from './find.ts';
import type { Readings } from './fuse.ts';
import { judge } from './judge.ts';

/**
 * So much less, in odds of the reader, a passage and its words may be without the neighbours than with them. Of 5,522 whole questions that
 * the judges learned from 42 % have it read once more by this, and 2 would be another answer, or not certain, if all had.
 */
const LESS = { passage: 6, span: 4 };

/** From here on an answer is shown without a doubt (`reply/doubt.ts`). */
const CERTAIN = 0.6;

/**
 * Reads the passage that comes first once more, without its neighbours, where it is taken for the answer of a whole question and that may
 * change whether it is one, or a certain one: the odds without the neighbours count where they are smaller.
 */
export async function readFirstAlone(
  found: Found,
  readings: Readings,
  alone: (passage: number) => Promise<ReadingFigures | null>,
): Promise<Readings> {
  const { judged, isAnswered } = judge(found, readings);
  const reading = judged === null ? undefined : readings.get(judged);
  if (judged === null || !reading || !isAnswered || kindOf(found.scene) !== 'whole') return readings;
  const least = { passage: reading.passage - LESS.passage, span: reading.span - LESS.span };
  const isCertain = judge(found, withAlone(readings, judged, least)).confidence >= CERTAIN;
  return isCertain ? readings : withAlone(readings, judged, await alone(judged));
}

/** What was read, with what was read of one passage without its neighbours. */
export function withAlone(readings: Readings, passage: number, alone: ReadingFigures | null): Readings {
  const reading = readings.get(passage);
  return reading && alone ? new Map([...readings, [passage, { ...reading, alone }]]) : readings;
}
