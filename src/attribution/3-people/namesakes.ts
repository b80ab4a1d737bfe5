import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { clean } from '../clean.ts';
import type { Cast } from './cast.ts';
import { isOther } from './character.ts';
import { isOfName } from './isOfName.ts';
import { isTitleOfGender } from './naming/titles.ts';
import { arePeople } from './peopleNouns.ts';

/** Where the first names of two who have one surname begin: *Jonas* and Pia Tveit are both 31, twins *Jonas* and Pia Tveit, *Lord* and Lady Tveit; -1 for nobody. */
export function placeOfNamesakes(
  text: string,
  pieces: readonly Piece[],
  from: number,
  people: PeopleLanguage,
): number {
  const noun = pieces[from]?.word ?? '';
  const isTold = people.plural.test(noun) && arePeople(noun, people);
  const name = isTold && pieces[from + 1]?.word !== people.and ? from + 1 : from;
  return shareSurname(text, pieces, name, people) ? name : -1;
}

/** "*Jonas and Pia Tveit* said so": two who have one surname, and nothing else. */
export const areNamesakes = (
  text: string,
  pieces: readonly Piece[],
  { from, to }: Range,
  people: PeopleLanguage,
): boolean => to === from + 4 && shareSurname(text, pieces, from, people);

function shareSurname(text: string, pieces: readonly Piece[], name: number, people: PeopleLanguage): boolean {
  return (
    pieces[name + 1]?.word === people.and &&
    pieces.slice(name + 2, name + 4).every(({ capital, pos }) => capital && pos === 'PROPN') &&
    pieces.length > name + 3 &&
    !pieces[name + 4]?.capital &&
    pieces[name - 1]?.word !== people.and &&
    isOfName(pieces, name) &&
    (people.isFirstName(pieces[name]?.word) ||
      [name, name + 2].every((at) => isTitleOfGender(pieces[at], people)) ||
      isTitledOtherwise(text, pieces, name + 2, people))
  );
}

/** "Elowen and *Otto Tveit*", where the article has a Mrs Tveit: the other is no firm. */
function isTitledOtherwise(
  text: string,
  pieces: readonly Piece[],
  name: number,
  { isCourtesy, genderOf, genderOfName }: PeopleLanguage,
): boolean {
  const known = genderOfName(`${pieces[name]?.word} x`);
  if (known === null) return false;
  const surname = escapePattern(clean(text, pieces[name + 1]!));
  const titled = new RegExp(String.raw`(?<!\p{L})(\p{Lu}\p{LC}{1,8})\.? ${surname}(?!\p{LC})`, 'gu');
  return [...text.matchAll(titled)].some(
    ([, title = '']) => isCourtesy(title.toLowerCase()) && isOther(known, genderOf(title)),
  );
}

/** Takes note of two who share a surname, which stands behind the second. */
export function meetNamesakes(text: string, cast: Cast, pieces: readonly Piece[], name: number): void {
  const { people } = cast.language;
  const surname = clean(text, pieces[name + 3]!);
  for (const at of [name + 2, name]) {
    const span = spanOf(pieces, { from: at, to: at + 1 });
    const whole = `${clean(text, span)} ${surname}`;
    const isTitle = isTitleOfGender(pieces[at], people);
    const called = isTitle && !people.staysBefore(pieces[at]!.word) ? surname : whole;
    cast.meet({ ...span, name: called, role: null, form: 'name' }, isTitle ? whole : '');
  }
}
