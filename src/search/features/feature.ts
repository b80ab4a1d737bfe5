import type { Evidence, Scene } from '../evidence.ts';

/** Something about a passage beside a question that tells whether it answers, as a number of about 0 to 1. */
export interface Feature {
  readonly name: string;
  /** What it says, for a person who reads why a passage stands where it stands. */
  readonly says: string;
  readonly value: (scene: Scene, evidence: Evidence) => number;
}
