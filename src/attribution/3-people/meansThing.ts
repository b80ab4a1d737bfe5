import type { Pronoun } from '../../language/people.ts';

/** "it", "its": what a thing or a body is called, and nobody else. */
export const meansThing = (pronoun: Pronoun | undefined): boolean =>
  pronoun?.gender === null && !pronoun.sorts.includes('people');

/** "it", but not "its". */
export const standsForThing = (pronoun: Pronoun | undefined): boolean =>
  meansThing(pronoun) && pronoun?.own !== null;
