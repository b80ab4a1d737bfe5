import { readingFusion, type PassageReading } from './features/fusion.ts';
import { kindOf } from './features/questionKinds.ts';
import type { Found } from './find.ts';
import { candidatesOf, fuse, type Readings } from './fuse.ts';
import type { Model } from './rankingModel.ts';
import type { Ranked } from './rank.ts';
import { putSpeakerFirst } from './speakerFirst.ts';

/** Passages that are read for a question at most, each with those around it. */
export const MOST_READ = 4;
/** So many are read first, one for each thread of the reader; where it is not a whole question, no more are read. */
const FIRST_READ = 2;
/** Where both figures of the reader (logits) are larger, reading the passages that come after will not change the answer. */
const CLEAR = 3;

/** A passage so far behind the first, in the ranker's log likelihoods, will not become the first by being read. */
const HOPELESS = 7;

/** Reads passages by their number; what was read of them, and of others on the way. */
export type ReadPassages = (passages: readonly number[]) => Promise<Readings>;

/** Reads the likeliest passages with the question, and the next ones only where the first leave it open. */
export async function readLikeliest(
  found: Found,
  read: ReadPassages,
  likely: readonly number[] = passagesToRead(found),
): Promise<Readings> {
  const first = await read(likely.slice(0, FIRST_READ));
  const others = likely.slice(FIRST_READ).filter((passage) => !first.has(passage));
  if (others.length === 0 || likely.some((passage) => isClear(first.get(passage)))) return first;
  return new Map([...(await read(others)), ...first]);
}

function isClear(reading: PassageReading | undefined): boolean {
  return reading !== undefined && reading.passage > CLEAR && reading.span > CLEAR;
}

/** The passages that are worth reading with the question, by number, the likeliest first. */
export function passagesToRead({ scene, byWords, byMeaning }: Found): number[] {
  const { ranking } = putSpeakerFirst(scene, byMeaning ?? byWords);
  const best = ranking[0]?.score ?? 0;
  return ranking
    .slice(0, kindOf(scene) === 'whole' ? MOST_READ : FIRST_READ)
    .filter(({ score }) => best - score < HOPELESS)
    .map(({ evidence }) => evidence.passage);
}

/** The ranking with what was read: those that were read first, the others behind them as they were. */
export function rankRead(
  { scene, byWords, byMeaning }: Found,
  readings: Readings,
  model: Pick<Model, 'ranker'>,
): Ranked[] {
  const ranking = byMeaning ?? byWords;
  const isRead = ({ evidence }: Ranked) => readings.has(evidence.passage);
  const read = fuse(
    scene,
    candidatesOf(ranking, readings).filter(({ reading }) => reading),
    readingFusion,
    model,
  );
  const lastRead = read.at(-1)?.score ?? 0;
  const worst = ranking.findLast(isRead)?.score ?? 0;
  const others = ranking
    .filter((ranked) => !isRead(ranked))
    .map(({ evidence, score }) => ({ evidence, score: lastRead + Math.min(0, score - worst) }));
  return [...read, ...others];
}
