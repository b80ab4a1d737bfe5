import { indexFrom } from '../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { isBody } from '../people/bodies.ts';
import { isPersonNoun } from '../people/titles.ts';

/** People together, and whoever is not known: "the *crowd*", "her *family*", "*someone* in the gallery". */
const isGroup = (word: string): boolean =>
  /^(?:crowds?|audience|mob|public|family|families|couple|pair|duo|trio|jury|panel|opposition|prosecution|management|leadership|choir|chorus|band|crew|congregation|gallery|gunmen|women|men|children|fans?|someone|somebody|locals?|marchers?)$/.test(
    word,
  );

/** A pronoun, a name, or who or what a description says can speak: she, Petra Lund, the foreman, the prosecutor's office. */
export function isSomebody(pieces: readonly Piece[], phrase: Range | null): boolean {
  if (!phrase) return false;
  // two nurses *who* asked not to be named
  if (pieces.slice(phrase.from + 1, phrase.to).some(({ word }) => word === 'who')) return true;
  const of = indexFrom(pieces, phrase.from + 1, ({ pos }) => pos === 'ADP', phrase.to);
  // people *familiar* with the matter
  const head = pieces[pieces[of - 1]?.pos === 'ADJ' ? of - 2 : of - 1]?.word ?? '';
  const isNamed = pieces[of - 1]?.pos === 'PROPN' && pieces[of - 1]?.capital === true; // Mara Quist from the pier
  const isPeople = head === 'people' || isPersonNoun(head.replace(/s$/, ''));
  if (of > 0 && (isNamed || isPeople || isGroup(head) || isBody(head))) return true;
  const last = pieces[phrase.to - 1];
  const noun = last?.word ?? '';
  return (
    /^(?:he|she|they)$/.test(noun) ||
    last?.capital === true ||
    isGroup(noun) ||
    isPersonNoun(noun.replace(/s$/, '')) ||
    isBody(noun)
  );
}
