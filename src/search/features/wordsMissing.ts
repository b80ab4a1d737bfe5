import type { Weighed } from './weighed.ts';

/** The same feature times the share of the question that no passage holds: it counts where words explain little. */
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
