import { allPlaces } from '../../search/places.ts';

let known: ReadonlySet<string> | null = null;

/** Whether a name is a country's or its capital's, which speak as their governments do: "Norway", "London". */
export function isCountry(name: string): boolean {
  known ??= new Set(allPlaces().flatMap(({ names, seats }) => [...names, ...seats]));
  return known.has(name);
}
