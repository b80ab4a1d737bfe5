import type { BylineLanguage } from '../../language/surroundings.ts';
import type { PageFact } from '../../types.ts';

/**
 * Who surely wrote the article. Of two names side by side, "Ann Lee, Quay Star", the second is left out where the page is
 * published under it, or may be, since nothing else tells who published it.
 */
export function sureWriters(
  writers: PageFact,
  publisher: string | null,
  text: string,
  { isPerson, parts }: BylineLanguage,
): PageFact {
  const [first, second, ...more] = writers.value.split(', ');
  if (first === undefined || second === undefined || more.length > 0) return writers;
  if (isPerson(second) || parts?.several.test(second)) return writers;
  const line = text.slice(writers.line.start, writers.line.end).toLowerCase();
  // names of several lines are those of writers
  if (!line.includes(writers.value.toLowerCase())) return writers;
  const isOpen = publisher === null || publisher.toLowerCase() === second.toLowerCase();
  return isOpen ? { ...writers, value: first } : writers;
}
