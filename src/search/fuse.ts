import type { Scene } from './evidence.ts';
import type { Candidate, FusionFeature, PassageReading } from './features/fusion.ts';
import type { Model } from './rankingModel.ts';
import { byScore, type Ranked } from './rank.ts';

/** What a reader said of passages, by their number. */
export type Readings = ReadonlyMap<number, PassageReading>;

const UNREAD: Readings = new Map();

/** What the reader says of a passage (a logit), with half of what it says of its words; less than anything of one that was not read. */
export function oddsOf(ranked: Ranked | undefined, readings: Readings | null): number {
  const reading = ranked && readings?.get(ranked.evidence.passage);
  return reading ? reading.passage + reading.span / 2 : -Infinity;
}

/** Whether both figures of the reader are larger: it finds an answer in a passage, and in some words of it. */
export function isReadAbove(reading: PassageReading | undefined, least: number): boolean {
  return reading !== undefined && reading.passage > least && reading.span > least;
}

/** The passages of a ranking as the next judge sees them. */
export function candidatesOf(ranking: readonly Ranked[], readings: Readings = UNREAD): Candidate[] {
  const best = ranking[0]?.score ?? 0;
  return ranking.map(({ evidence, score }) => ({
    evidence,
    behind: score - best,
    reading: readings.get(evidence.passage) ?? null,
  }));
}

/**
 * Puts passages in order that an earlier judge has ranked, by what is known of them now: late fusion, a linear
 * combination of few features. Ties by place.
 */
export function fuse(
  scene: Scene,
  candidates: readonly Candidate[],
  features: readonly FusionFeature[],
  { ranker }: Pick<Model, 'ranker'>,
): Ranked[] {
  return candidates
    .map((candidate) => ({
      evidence: candidate.evidence,
      score: features.reduce(
        (sum, { name, value }) => sum + (ranker[name] ?? 0) * value(scene, candidate),
        0,
      ),
    }))
    .sort(byScore);
}
