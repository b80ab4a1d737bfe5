/** A pattern for a word with or without a capital: "[Nn]ov". */
export const anyCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
