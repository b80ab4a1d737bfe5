/** What was learned: `bench/train` writes it. */
export interface Model {
  /** Feature of the ranker → its weight; a passage's score is the sum of value times weight. */
  readonly ranker: Readonly<Record<string, number>>;
  /** Feature of the confidence → its weight in a logistic regression. */
  readonly confidence: Readonly<Record<string, number>>;
  readonly confidenceBias: number;
  /** Confidence from which on a question counts as answered. */
  readonly threshold: number;
}
