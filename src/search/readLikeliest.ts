import type { PassageReading } from './features/fusion.ts';
import { kindOf } from './features/questionKinds.ts';
import type { FoundPassages } from './find.ts';
import type { Readings } from './fuse.ts';
import { isSettled, type ReadSoFar } from './isSettled.ts';
import { putSpeakerFirst } from './speakerFirst.ts';

/** Passages that are read for a question at most, each with those around it. */
export const MOST_READ = 6;
/** So many are read before it is looked which of the others were read on the way; where it is not a whole question, no more are read. */
const AT_A_TIME = 2;
/** A passage so far behind the first, in the ranker's log likelihoods, will not become the first by being read. */
const HOPELESS = 7;

/** Reads a passage by its number; what was read of it, and of others on the way. */
export type ReadPassage = (passage: number) => Promise<Readings>;

export interface ReadingOptions {
  /** The passages that are worth reading, by number, the likeliest first. */
  readonly likely?: readonly number[];
  /** Whether what was read is enough. */
  readonly until?: (found: FoundPassages, soFar: ReadSoFar) => boolean;
  /** Whether to read the next passage too while it is not known whether it has to be; what was not needed counts nothing. */
  readonly readsAhead?: () => boolean;
}

/** Reads the likeliest passages with the question, each only where those before leave the answer open. */
export async function readLikeliest(
  found: FoundPassages,
  read: ReadPassage,
  { likely = passagesToRead(found), until = isSettled, readsAhead = () => false }: ReadingOptions = {},
): Promise<Readings> {
  const readings = new Map<number, PassageReading>();
  let rest = likely;
  let count = 0;
  while (rest.length > 0) {
    const next = rest.slice(0, AT_A_TIME);
    const ahead = readsAhead() ? next.map((passage) => keep(read(passage))) : [];
    for (const [place, passage] of next.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- whether the next are read at all depends on this one
      take(readings, passage, await (ahead[place] ?? read(passage)));
      count += 1;
      if (until(found, { readings, likely, count, left: rest.slice(place + 1) })) return readings;
    }
    rest = rest.slice(AT_A_TIME).filter((passage) => !readings.has(passage));
  }
  return readings;
}

/** A promise whose failure is no fault where nobody waits for it. */
function keep<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** Takes up what was read: of the passage that was read in the middle of its window, and of others for the first time. */
function take(readings: Map<number, PassageReading>, passage: number, fresh: Readings): void {
  for (const [number, reading] of fresh)
    if (number === passage || !readings.has(number)) readings.set(number, reading);
}

/** The passages that are worth reading with the question, by number, the likeliest first. */
export function passagesToRead({ scene, byWords, byMeaning }: FoundPassages): number[] {
  const { ranking } = putSpeakerFirst(scene, byMeaning ?? byWords);
  const best = ranking[0]?.score ?? 0;
  return ranking
    .slice(0, kindOf(scene) === 'whole' ? MOST_READ : AT_A_TIME)
    .filter(({ score }) => best - score < HOPELESS)
    .map(({ evidence }) => evidence.passage);
}
