import { readingFusion } from './features/fusion.ts';
import type { Found } from './find.ts';
import { candidatesOf, fuse, type Readings } from './fuse.ts';
import type { Model } from './model.ts';
import type { Ranked } from './rank.ts';
import { putSpeakerFirst } from './speakerFirst.ts';

/** Passages that are read for a question at most. */
export const MOST_READ = 6;

/** A passage this far behind the first will not come to be it by reading, in the ranker's log likelihoods. */
const HOPELESS = 7;

/** The passages that are worth reading with the question, by number, the likeliest first. */
export function passagesToRead({ scene, byWords, byMeaning }: Found): number[] {
  const { ranking } = putSpeakerFirst(scene, byMeaning ?? byWords);
  const best = ranking[0]?.score ?? 0;
  return ranking
    .slice(0, MOST_READ)
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
