import type { AttributionLanguage } from '../../../language/attribution.ts';

/** What is told behind the noun of a description: "runs", "ferry" of "the woman who runs the ferry". */
export function detailsOf(name: string, { people }: AttributionLanguage): string[] {
  const words = name.toLowerCase().split(' ');
  const behind = words.slice(words.indexOf(people.headNoun(name)) + 2);
  const isSmall = (word: string): boolean =>
    people.meant?.smallWords.has(word) === true || people.possessives.has(word) || people.personal.has(word);
  return behind.filter((word) => word.length > 1 && !isSmall(word));
}
