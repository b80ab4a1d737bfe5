/** What was learned about names: `bench/train/names.ts` writes it. */
export interface NameModel {
  /** Sign of likeness, or "bias" → its weight in a logistic regression. */
  readonly weights: Readonly<Record<string, number>>;
  /** Log odds from which on words are read as a name, … */
  readonly read: number;
  /** … and from which on the name is offered. */
  readonly offer: number;
}
