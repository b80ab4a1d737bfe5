/** Whether a word, without its last stop, is in a list of abbreviations. */
export function isAmong(list: ReadonlySet<string>, word: string): boolean {
  const lower = word.toLowerCase();
  return list.has(lower) || (word.charAt(0) !== lower.charAt(0) && list.has(word.charAt(0) + lower.slice(1)));
}
