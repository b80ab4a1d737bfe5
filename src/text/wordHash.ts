/** A number of 32 bits for a word, mostly another than for others: FNV-1a (Fowler, Noll and Vo), over UTF-16 code units. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
