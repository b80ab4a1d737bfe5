/** What reading an article needs to know of its language. */
export interface ArticleLanguage {
  readonly abbreviations: Abbreviations;
}

/**
 * Words with a full stop that need not end a sentence, by what may follow them; without their last stop.
 * One in lower case is meant in any case, one with a capital only with it: "Ill." but not "ill."
 */
export interface Abbreviations {
  /** Always goes on: "Dr. Holm", "e.g. bees", "vs. Norhavn". */
  readonly open: ReadonlySet<string>;
  /** Goes on before a figure: "No. 5", "Nov. 12", "pp. 3". */
  readonly numbered: ReadonlySet<string>;
  /** May end a sentence too, when a common first word follows: "Goldcomb Inc. The firm". */
  readonly either: ReadonlySet<string>;
  /** Words that often begin a sentence and seldom a name. */
  readonly starters: ReadonlySet<string>;
  /** Figures with a full stop are ordinals: "am 5. Mai". */
  readonly ordinals: boolean;
}
