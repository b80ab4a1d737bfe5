import { readingFusion } from './features/fusion.ts';
import type { FoundPassages } from './find.ts';
import { candidatesOf, fuse, type Readings } from './fuse.ts';
import type { Model } from './rankingModel.ts';
import type { Ranked } from './rank.ts';

/** The ranking with what was read: those that were read first, the others behind them as they were. */
export function rankRead(
  { scene, byWords, byMeaning }: FoundPassages,
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
