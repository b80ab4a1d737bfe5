import type { Piece } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';

/** Ludovic *du* Plessis, Ada *van der* Holm: small words that stand in no other phrase than a name. */
export function isLinking(pieces: readonly Piece[], i: number, people: PeopleLanguage): boolean {
  const { word = '', pos } = pieces[i] ?? {};
  if (!people.particles.has(word) || !/^\p{L}{1,5}$/u.test(word)) return false;
  if (pos === 'ADP' || pos === 'DET' || pos === 'CCONJ') return false;
  return pieces[i + 1]?.capital === true || isLinking(pieces, i + 1, people);
}
