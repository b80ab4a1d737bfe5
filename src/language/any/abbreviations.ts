/** Abbreviations that every language borrows. */
export const BORROWED = 'mr mrs ms dr prof Rev vs v';
