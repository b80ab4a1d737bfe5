/** What words alone say to a question, for the confidence of an answer that meaning took part in. */
export interface WordsVerdict {
  /** The passage that they put first, or null without one. */
  readonly passage: number | null;
  /** Log odds that it answers, from -LARGEST_ODDS to LARGEST_ODDS. */
  readonly logOdds: number;
}
