import { once } from '../../../../once.ts';
import { allPlaces } from '../../search/places.ts';

const names = once(() => new Set(allPlaces().flatMap((place) => [...place.names, ...place.seats])));

/** Whether a name is a country's or its capital's, which speak as their governments do: "Norway", "London". */
export const isCountry = (name: string): boolean => names().has(name);
