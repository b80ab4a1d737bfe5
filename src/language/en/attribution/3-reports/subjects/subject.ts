import type { Phrase } from '../../../../attribution.ts';

/** Who does what a verb says, and where the text names them. */
export interface Subject {
  readonly phrase: Phrase | null;
  /** First piece of the reporting clause. */
  readonly from: number;
  /** Where the speaker stands. */
  readonly place: 'before' | 'inverted' | 'first' | 'shared' | 'relative';
}
