/** Words with a capital at their beginning; no copy where they have one. */
export function capitalised(words: string): string {
  const first = words.charAt(0).toUpperCase();
  return words.startsWith(first) ? words : first + words.slice(1);
}
