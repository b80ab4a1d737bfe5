import { readingFusion, type PassageReading } from './features/fusion.ts';
import { kindOf } from './features/questionKinds.ts';
import type { Found } from './find.ts';
import { candidatesOf, fuse, type Readings } from './fuse.ts';
import type { Model } from './rankingModel.ts';
import type { Ranked } from './rank.ts';
import { putSpeakerFirst } from './speakerFirst.ts';

/** Passages that are read for a question at most, each with those around it. */
export const MOST_READ = 6;
/** So many are read at a time, one for each thread of the reader; where it is not a whole question, no more are read. */
const AT_A_TIME = 2;
/** Where both figures of the reader (logits) are larger, reading the passages that come after will not change the answer. */
const CLEAR = 3;

/** A passage so far behind the first, in the ranker's log likelihoods, will not become the first by being read. */
const HOPELESS = 7;

/** Reads passages by their number; what was read of them, and of others on the way. */
export type ReadPassages = (passages: readonly number[]) => Promise<Readings>;

/** Reads the likeliest passages with the question, and the next ones only where those before leave it open. */
export async function readLikeliest(
  found: Found,
  read: ReadPassages,
  likely: readonly number[] = passagesToRead(found),
): Promise<Readings> {
  const readings = new Map<number, PassageReading>();
  let rest = likely;
  while (rest.length > 0 && !likely.some((passage) => isClear(readings.get(passage)))) {
    // oxlint-disable-next-line no-await-in-loop -- whether the next are read at all depends on these
    const fresh = await read(rest.slice(0, AT_A_TIME));
    for (const [passage, reading] of fresh) if (!readings.has(passage)) readings.set(passage, reading);
    rest = rest.slice(AT_A_TIME).filter((passage) => !readings.has(passage));
  }
  return readings;
}

function isClear(reading: PassageReading | undefined): boolean {
  return reading !== undefined && reading.passage > CLEAR && reading.span > CLEAR;
}

/** The passages that are worth reading with the question, by number, the likeliest first. */
export function passagesToRead({ scene, byWords, byMeaning }: Found): number[] {
  const { ranking } = putSpeakerFirst(scene, byMeaning ?? byWords);
  const best = ranking[0]?.score ?? 0;
  return ranking
    .slice(0, kindOf(scene) === 'whole' ? MOST_READ : AT_A_TIME)
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
