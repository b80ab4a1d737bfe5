/** The passages from number `from` (inclusive) to `to` (exclusive). */
export interface PassageRange {
  readonly from: number;
  readonly to: number;
}
