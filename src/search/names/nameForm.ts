/** A name, or some of its words in a row, by which people call it. */
export interface NameForm {
  /** As the articles write it: "Hong Kong". */
  readonly text: string;
  /** Its normalised words. */
  readonly words: readonly string[];
  /** The same without blanks: "hongkong". */
  readonly joined: string;
  /** What is called so in full, the shortest first: "Antony Blinken" of "Blinken". */
  readonly names: readonly string[];
}

/** A form that looks like what was looked for, with Fuse.js's score: 0 alike, 1 not. */
export interface FoundForm {
  readonly form: NameForm;
  readonly score: number;
}
