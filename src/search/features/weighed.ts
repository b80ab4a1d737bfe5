import type { Scene } from '../evidence.ts';

/** Something that a judge weighs. */
export interface Weighed<Others extends readonly unknown[]> {
  readonly name: string;
  /** What it says, for a person who reads what was learned. */
  readonly says: string;
  readonly value: (scene: Scene, ...others: Others) => number;
}
