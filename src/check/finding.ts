import type { Match } from '../types.ts';
import type { Difference } from './words/compare.ts';

/**
 * What the articles have of a sentence: `exact` word for word, `altered` in other words, numbers or names,
 * `another speaker` the words but not by who is named, `not found` nothing like it.
 */
export type Verdict = 'exact' | 'altered' | 'another speaker' | 'not found';

/** A sentence of a message, beside what the articles have of it. */
export interface Finding {
  readonly sentence: string;
  readonly verdict: Verdict;
  /** The passage that says it, or nearly; of what is not found the one that is about it, null where none is. */
  readonly match: Match | null;
  readonly differences: readonly Difference[];
  /** Who the message names, and did not say or hear it in the article. */
  readonly strangers: readonly string[];
  /** Whether the message marks that it leaves out a part of what is there word for word. */
  readonly isShortened?: boolean;
}
