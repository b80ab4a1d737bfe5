/** Words before the first that differs, so that a reader knows where it is. */
const WORDS_BEFORE = 3;

/**
 * The parts in which two sentences differ, with a few words before them; an ellipsis stands for what is the same.
 *
 *     The ferry leaves Port Ellis on 4 November.
 *     The ferry leaves Port Ellis on 9 November.   →   … Port Ellis on 4 …, … Port Ellis on 9 …
 */
export function differenceOf(before: string, after: string): [string, string] {
  const [old, now] = [before, after].map((text) => text.split(/\s+/u));
  if (!old || !now) return [before, after];
  const shortest = Math.min(old.length, now.length);
  let same = 0;
  while (same < shortest && old[same] === now[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shortest - same && old.at(-1 - sameAtEnd) === now.at(-1 - sameAtEnd)) sameAtEnd++;
  const from = Math.max(same - WORDS_BEFORE, 0);
  const shownOf = (words: readonly string[]): string =>
    [
      ...(from > 0 ? ['…'] : []),
      ...words.slice(from, words.length - sameAtEnd),
      ...(sameAtEnd > 0 ? ['…'] : []),
    ].join(' ');
  return [shownOf(old), shownOf(now)];
}
