import type { Scene } from '../evidence.ts';

/** Something that a judge weighs. */
interface Weighed<Others extends readonly unknown[]> {
  readonly name: string;
  readonly says: string;
  readonly value: (scene: Scene, ...others: Others) => number;
}

/** The same by the share of the question that no passage holds: what later judges weigh where words explain little. */
export function whereWordsAreMissing<Others extends readonly unknown[]>({
  name,
  says,
  value,
}: Weighed<Others>): Weighed<Others> {
  return {
    name: `${name}, words missing`,
    says: `${says}; by the share of the question that no passage holds`,
    value: (scene, ...others) => value(scene, ...others) * (1 - scene.bestCoverage),
  };
}
