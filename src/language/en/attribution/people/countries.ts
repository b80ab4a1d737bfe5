import { once } from '../../../../values/once.ts';
import { capitalised } from '../../../../text/capitalised.ts';
import { allPlaces } from '../../search/places.ts';

const names = once(() => new Set(allPlaces().flatMap((place) => [...place.names, ...place.seats])));
const lands = once(() => new Set(allPlaces().flatMap((place) => place.names)));

/** Whether a name is a country's, and not its capital's only: "Norway". */
export const isLand = (name: string): boolean => lands().has(name);

/** Whether a name is a country's or its capital's, which speak as their governments do: "Norway", "London". */
export const isCountry = (name: string): boolean => names().has(name);

/** Whether words in small letters are one's name: "south", "korea". */
export const isCountryOf = (words: readonly string[]): boolean => isCountry(words.map(capitalised).join(' '));
