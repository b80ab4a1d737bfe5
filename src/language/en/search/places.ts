import { readDataLines } from '../../../disk/data.ts';
import { PLACE_NAMES } from './placeNames.ts';
import type { Country } from '../../search.ts';

/** All places, one for each country. */
export function allPlaces(): Country[] {
  const places = new Map<string, Country>();
  for (const line of readDataLines('en/countries.txt')) {
    const [country = '', capital = '', people = ''] = line.split('|');
    places.set(country, {
      names: [country],
      people: people ? [people] : [],
      seats: capital ? [capital] : [],
    });
  }
  for (const { country, names = [], people = [], seats = [] } of PLACE_NAMES) {
    const known = places.get(country) ?? { names: [country], people: [], seats: [] };
    places.set(country, {
      names: [...known.names, ...names],
      people: [...known.people, ...people],
      seats: [...known.seats, ...seats],
    });
  }
  return [...places.values()];
}
