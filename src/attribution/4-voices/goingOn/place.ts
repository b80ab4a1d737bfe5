import type { AttributionLanguage } from '../../../language/attribution.ts';
import type { GoingOnLanguage } from '../../../language/goingOn.ts';
import type { Line } from '../../2-reports/readLines.ts';
import type { Voice } from '../voice.ts';

/** A sentence that does not say whose it is, and who spoke last before it. */
export interface Place {
  readonly line: Line;
  /** The sentence behind it. */
  readonly next: Line | undefined;
  readonly voice: Voice;
  /** The sentence in which they spoke. */
  readonly said: Line;
  /** How many sentences before it that stands: 1 for the one right before. */
  readonly distance: number;
  /** How many sentences in a row, up to that one, were taken for theirs though they do not say so; three at most. */
  readonly chain: number;
  readonly language: AttributionLanguage;
  readonly grammar: GoingOnLanguage;
}
