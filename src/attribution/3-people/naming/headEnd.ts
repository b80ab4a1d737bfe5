import type { Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { isIndefinite } from '../isIndefinite.ts';
import { isLinking } from './isLinking.ts';
import { isKindOfThing } from './titles.ts';

/** The head of a phrase ends where a preposition follows a common noun, or where it is described. */
export function headEnd(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): number {
  for (let end = from; end < to; end++) {
    const piece = pieces[end];
    if (!piece || piece.word === ',' || piece.word === '(' || people.relatives.has(piece.word)) return end;
    if (end > from && piece.pos === 'ADP' && !pieces[end - 1]?.capital) return end;
    // "Quist *in an interview*"
    if (
      end > from &&
      piece.pos === 'ADP' &&
      people.places.test(piece.word) &&
      isIndefinite(pieces[end + 1], people)
    )
      return end;
    // "the Armed Forces of Norland" are no person
    const isThing = end > from + 2 && pieces[end - 3]?.word === people.article;
    if (end > from + 1 && piece.pos === 'ADP' && !isThing && isPersonName(pieces, { from, to }, end, people))
      return end;
    if (end > from + 1 && piece.pos === 'ADP' && isBodyAt(pieces, end, people)) return end;
    if (end === from + 2 && piece.pos === 'ADP' && isHouseAt(pieces, end, people)) return end;
    if (end > from && piece.pos === 'VERB' && !piece.capital) return end;
  }
  return to;
}

/** "*the Grand* at Moss End": one name with its article, and where it stands. */
const isHouseAt = (
  pieces: readonly Piece[],
  end: number,
  { article, places, isBody }: PeopleLanguage,
): boolean =>
  pieces[end - 2]?.word === article &&
  pieces[end - 1]?.pos === 'PROPN' &&
  pieces[end - 1]?.capital === true &&
  !isBody(pieces[end - 1]?.word ?? '') &&
  places.test(pieces[end]?.word ?? '') &&
  pieces[end + 1]?.capital === true;

/** "*Rope Centre* at Wexcombe University", but not "Bank of Texas" */
const isBodyAt = (pieces: readonly Piece[], end: number, { isBody, particles }: PeopleLanguage): boolean =>
  pieces[end - 1]?.capital === true &&
  isBody(pieces[end - 1]?.word ?? '') &&
  !particles.has(pieces[end]?.word ?? '');

/**
 * Two capitalised words before `end`, with small ones between: "Amadou Leclair of Wexcombe University", "Ada van der Holm of
 * Wexcombe University", but not "Irving Bank of Texas".
 */
function isPersonName(
  pieces: readonly Piece[],
  { from, to }: Range,
  end: number,
  people: PeopleLanguage,
): boolean {
  const { isBody, isTitle, isOccupation, isFirstName } = people;
  let first = end - 2;
  while (first > from && !pieces[first]?.capital && isLinking(pieces, first, people)) first--;
  const pair = [pieces[first], pieces[end - 1]];
  const last = pieces[end - 1]?.word ?? '';
  // "Chief Prosecutor for Youth Mara Quist", but "Anna Baker of Wexcombe University"
  const names = pieces.slice(end + 1, to);
  const isRole =
    isOccupation(last) &&
    !isFirstName(pieces[first]?.word) && // Karen Hess of the Institute for Rope Repair
    names.filter(({ capital }) => capital).length > 2 &&
    !isBody(names.at(-1)?.word ?? '');
  // the Dunmore Review of Books
  // Lisk's Joint Chiefs of Staff
  const isOwned = people.owning.has(pieces[first - 1]?.word ?? '') && people.plural.test(last);
  const isTitled = isOwned || pieces[first - 1]?.pos === 'DET';
  // the Association of Fuel Retailers of Lisk
  const isOfBody =
    pieces[end]?.word === people.of &&
    pieces[first - 1]?.pos === 'ADP' &&
    isBody(pieces[first - 2]?.word ?? '');
  // the outlet Morning Star of Rath
  return (
    !isTitled &&
    !isOfBody &&
    !(first - 1 >= from && isKindOfThing(pieces[first - 1], people)) &&
    pair.every((piece) => piece?.capital && piece.pos !== 'DET') &&
    !pair.some((piece) => isBody(piece?.word ?? '')) &&
    !isTitle(last) &&
    !isRole
  );
}
