import type { GoingOnLanguage } from '../../../language/goingOn.ts';
import type { Line } from '../../2-reports/readLines.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../voice.ts';

/** A sentence that does not say whose it is, and who spoke last before it. */
export interface Place {
  readonly scene: Scene;
  readonly line: Line;
  /** Its number. */
  readonly i: number;
  readonly voice: Voice;
  /** Who spoke, in full. */
  readonly name: string;
  /** The sentence in which they spoke, and its number. */
  readonly said: Line;
  readonly at: number;
  /** How many sentences in a row, up to that one, were taken for theirs though they do not say so; three at most. */
  readonly chain: number;
  readonly grammar: GoingOnLanguage;
}
