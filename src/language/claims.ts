/**
 * What comparing a claim with a passage needs to know of a language. Words come in lower case, with their marks and
 * apostrophes, as `src/check/words.ts` gives them.
 */
export interface ClaimLanguage {
  /** Whether a word denies: "not", "isn't". */
  readonly isNegation: (word: string) => boolean;
  /** Whether a claim is not made any more, or not for sure, when the word stands beside it: "denied", "if". */
  readonly isReservation: (word: string) => boolean;
  /** Whether a word is a number: "three", "twice". */
  readonly isNumberInWords: (word: string) => boolean;
  /** Whether it stands for somebody who was named before: "she". */
  readonly isPronoun: (word: string) => boolean;
  /** Whether it reports what somebody said: "said", "announces". */
  readonly isReporting: (word: string) => boolean;
  /** Whether it is a day of the week or a month. */
  readonly isDate: (word: string) => boolean;
  /** The text of a pattern for what opens a clause that is reported: "said *that* …" */
  readonly opensClause: string;
  /** A sentence that begins with who said it; its groups are the name and the claim: "According to Dana Wren, …" */
  readonly sourceBefore: RegExp;
  /** The end of a sentence that says who said it; its group is the name: "…, according to Dana Wren." */
  readonly sourceAfter: RegExp;
}
