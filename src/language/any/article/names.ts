/** A capitalised word of a name: "Keel", "A.B.", "Channel5". */
const WORD = String.raw`\p{Lu}[\p{LC}\d'’&-]*(?:\.\p{LC}+)*`;

/** The text of a pattern whose group is the name of an outlet or firm: capitalised words, small ones between, perhaps an article before. */
export const outletName = (article: string, particles: string): string =>
  `((?:${article} )?${WORD}(?: (?:(?:(?:${particles}) ){0,2}${WORD}|\\d+))*)`;

/** The text of a pattern for a date in figures: "2026-11-24", "24.11.26", "24-11-2026", "24. 11. 2026", "2026.11.24", "2026/11/24". */
export const DATE_IN_FIGURES = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{4}\.\d{1,2}\.\d{1,2}|\d{4}/\d{1,2}/\d{1,2}|\d{4}\. \d{1,2}\. \d{1,2}\.?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\. \d{1,2}\. \d{4})`;

/** The text of a pattern for a moment as ISO 8601 writes it: "2026-11-24T10:15:00Z". */
export const STAMP = String.raw`\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})`;

/** The text of a pattern for months in languages that write a day with a full stop, in whatever language they are quoted: "31. März". */
export const MONTHS_BEHIND_DAYS = String.raw`(?:[Jj]anuar|Jänner|[Ff]ebruar|März|[Mm]ars|[Mm]arts|[Aa]pril|Mai|[Mm]aj|[Jj]uni|[Jj]uli|[Aa]ugust|[Ss]eptember|[Oo]ktober|[Nn]ovember|Dezember|[Dd]esember|[Dd]ecember|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)(?![\p{L}])`;
