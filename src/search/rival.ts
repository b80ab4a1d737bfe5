import { wordAt, type Evidence, type Scene } from './evidence.ts';
import type { Ranked } from './rank.ts';

/** How far another passage is behind, 3 at most. */
export function marginOf(first: Ranked, other: Ranked | undefined): number {
  return other ? Math.min(3, first.score - other.score) : 3;
}

/** The best passage that does not say the same as the first: one that does speaks for it, not against it. */
export function rivalIn(
  scene: Scene,
  [first, ...others]: readonly [Ranked, ...Ranked[]],
): Ranked | undefined {
  return others.find((other) => !saysTheSame(scene, first.evidence, other.evidence));
}

/** Share of their novel words that two passages have in common when they say the same. */
const SAME_NEWS = 0.25;

/** Whether a passage holds what the first one holds of the question, and much of what that one says besides. */
function saysTheSame(scene: Scene, first: Evidence, other: Evidence): boolean {
  if (first.mask === 0 || (first.mask & ~other.mask) !== 0) return false;
  const [mine, theirs] = [first, other].map(
    (evidence) => new Set(evidence.novel.map((place) => termAt(scene, evidence, place))),
  );
  const shared = [...mine!].filter((term) => theirs!.has(term)).length;
  return shared > 1 && shared >= SAME_NEWS * Math.min(mine!.size, theirs!.size);
}

function termAt(scene: Scene, evidence: Evidence, place: number): number {
  return scene.index.vocabulary.termOf[wordAt(evidence, place)]!;
}
