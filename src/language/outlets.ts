/** How media are called. */
export interface OutletLanguage {
  /** Whether a name is that of a medium. */
  readonly isMediumName: (name: string) => boolean;
  /** Whether words end in a noun for a medium: "the publication". */
  readonly isMediumNoun: (words: string) => boolean;
  /** What the medium calls itself begins with: "*this* newspaper". */
  readonly itself: RegExp;
  /** Nouns for what is printed, and words in names of what is not. */
  readonly printed: RegExp;
  readonly onAir: RegExp;
  /** Nouns for whoever broadcasts, and words in names of what is printed. */
  readonly broadcasting: RegExp;
  readonly inPrint: RegExp;
  /** The medium that a description names: "Telegram" of "her Telegram channel". */
  readonly platformIn: (words: string) => string | null;
  /** Whether people write on it themselves: Telegram. */
  readonly isPlatform: (name: string) => boolean;
  /** Nouns for such: "the platform". */
  readonly platformNoun: RegExp;
  /** Nouns for a programme that stations share, which is no medium that was named before: "the national *newscast*". */
  readonly sharedNoun: RegExp;
  /** Nouns for what somebody has on such: "a Facebook *page*". */
  readonly profileNoun: RegExp;
  /** Nouns that are no medium's name without an article, though one may be called so: "*Review* of lamps found two". */
  readonly bareNoun: RegExp;
  /** Bodies that listen but carry nothing: "told Congress". */
  readonly isAudience: (name: string) => boolean;
}
