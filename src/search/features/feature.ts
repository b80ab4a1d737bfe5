import type { Asked } from '../../language/search.ts';
import type { Evidence, Scene } from '../evidence.ts';

/** Something about a passage beside a question that tells whether it answers, as a number of about 0 to 1. */
export interface Feature {
  readonly name: string;
  /** What it says, for a person who reads why a passage stands where it stands. */
  readonly says: string;
  /** The kind of question that it is for, where it is not for all. */
  readonly asked?: Asked;
  readonly value: (scene: Scene, evidence: Evidence) => number;
}

/** The features that are for the question. */
export function featuresFor({ question }: Scene, features: readonly Feature[]): Feature[] {
  return features.filter(({ asked }) => asked === undefined || asked === question.asked);
}
