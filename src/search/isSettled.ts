import { readingFusion, type Candidate, type PassageReading } from './features/fusion.ts';
import { kindOf } from './features/questionKinds.ts';
import type { FoundPassages } from './find.ts';
import { candidatesOf, fuse, isReadAbove, type Readings } from './fuse.ts';
import { judge } from './judge.ts';
import { loadReadingModel } from './models.ts';

/** How far the reading of a question's passages is. */
export interface ReadSoFar {
  readonly readings: Readings;
  /** The passages that are worth reading, those that were read among them. */
  readonly likely: readonly number[];
  /** How many windows were read. */
  readonly count: number;
  /** Those that were not read, the likeliest first. */
  readonly left: readonly number[];
}

/** Where both figures of the reader (logits) are larger, and two were read, those that come after will not change the answer. */
const CLEAR = 3;

/** How sure it has to be that reading on changes nothing. */
export interface Bounds {
  /** How far ahead of the next passage the first has to be, in log likelihoods, for a whole question and for others. */
  readonly ahead: { readonly whole: number; readonly other: number };
  /**
   * After two of a whole question: the confidence below which no further passage will answer, where the next is so far behind the
   * likeliest, by what was found.
   */
  readonly hopeless: { readonly confidence: number; readonly behind: number };
}

/**
 * Chosen by `bench/train/readOn.ts` on what the judges learned from: by these no first passage that answers changes there,
 * and few others do.
 */
const BOUNDS: Bounds = {
  ahead: { whole: 4, other: 2 },
  hopeless: { confidence: 0.03, behind: 1 },
};

/** What a reader would say that has no opinion. */
const UNDECIDED: PassageReading = { passage: 0, span: 0, words: null };

/** Whether to read on would not change the answer, as far as can be told. */
export function isSettled(
  found: FoundPassages,
  soFar: ReadSoFar,
  { ahead, hopeless }: Bounds = BOUNDS,
): boolean {
  const { readings, count, left } = soFar;
  const next = candidatesOf(found.byMeaning ?? found.byWords).find(
    ({ evidence }) => evidence.passage === left[0],
  );
  if (!next || isClear(soFar)) return true;
  const isWhole = kindOf(found.scene) === 'whole';
  const { ranking, confidence } = judge(found, readings);
  const lead = (ranking[0]?.score ?? 0) - scoreIfUndecided(found, next);
  if (lead > (isWhole ? ahead.whole : ahead.other)) return true;
  return isWhole && count > 1 && confidence < hopeless.confidence && next.behind < -hopeless.behind;
}

/** Whether one passage clearly answers: all that the judges could look at while they learned. */
export function isClear({ readings, likely, count }: ReadSoFar): boolean {
  return count > 1 && likely.some((passage) => isReadAbove(readings.get(passage), CLEAR));
}

/** The score of a passage by what was found alone. */
function scoreIfUndecided({ scene }: FoundPassages, candidate: Candidate): number {
  const [ranked] = fuse(scene, [{ ...candidate, reading: UNDECIDED }], readingFusion, loadReadingModel());
  return ranked!.score;
}
