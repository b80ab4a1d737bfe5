/** What was learned about slips: `bench/train/slips.ts` writes it. */
export interface SlipModel {
  /** Sign of a slip, or "bias" → its weight in a logistic regression. */
  readonly weights: Readonly<Record<string, number>>;
  /** Log odds from which on an unknown word is read as another one: where a question writes its names with capitals, … */
  readonly cased: number;
  /** … where any word of it may be a name in small letters, … */
  readonly uncased: number;
  /** … and where that word stands in a name's place: "who is *aslak*". */
  readonly inNamePlace: number;
}
