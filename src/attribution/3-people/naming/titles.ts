import { lastWordOf } from '../../../text/lastWordOf.ts';
import { indexFrom, lastIndexBefore } from '../../../values/indexFrom.ts';
import { isQuote } from '../../../language/any/attribution/pieces.ts';
import type { Piece, Range } from '../../../language/attribution.ts';
import type { Gender, PeopleLanguage } from '../../../language/people.ts';

/** Where a name begins after the last title in it: "Transport Minister | Bo Aske", "Secretary of State | Antony Blinken". */
export function afterTitle(
  pieces: readonly Piece[],
  from: number,
  to: number,
  people: PeopleLanguage,
): number | null {
  const { isTitle, isOccupation, of } = people;
  for (let i = to - 2; i >= from; i--) {
    const piece = pieces[i];
    const isRole =
      piece?.capital &&
      (isTitle(piece.word) ||
        ((i > from || pieces[i + 1]?.word === of) &&
          i + 2 < to &&
          pieces[i - 1]?.pos !== 'ADP' && // Minister of Water Supply Ada Febig
          isOccupation(piece.word) &&
          !isPlace(pieces, i, to, people)));
    if (!isRole || isCalled(pieces, i, to, people)) continue;
    // "Zoria's *General Staff*"
    if (i + 2 === to && people.isBody(pieces[i + 1]?.word ?? '')) continue;
    // "Chief of the General *Staff* Mara Quist"
    const isBodys = people.isBody(pieces[i + 1]?.word ?? '') && pieces[i + 2]?.capital === true;
    if (isBodys && i + 3 < to) return i + 2;
    if (pieces[i + 1]?.capital) return i + 1;
    if (pieces[i + 1]?.word === of && i + 3 < to) return lastName(pieces, i + 3, to, people);
    // Deputy Director for Sales Ole Brandt
    if (pieces[i + 1]?.pos === 'ADP' && i + 4 < to) return lastName(pieces, i + 3, to, people);
  }
  return null;
}

/** Where the name begins after what somebody is at the head of: "Director of Emergency Care | Ada Febig". */
function lastName(
  pieces: readonly Piece[],
  from: number,
  to: number,
  { isFirstName, particles }: PeopleLanguage,
): number {
  const known = indexFrom(pieces, from, ({ word }) => isFirstName(word), to - 1);
  if (known >= 0) return known;
  let start = to - 2;
  while (start > from && particles.has(pieces[start]?.word ?? '')) start--;
  return Math.max(from, start);
}

/** Where a name begins behind the party of whoever bears it: "North Lisk Liberal Democrat | Ada Febig", but not "Green Grant Fund". */
export function afterParty(
  pieces: readonly Piece[],
  from: number,
  to: number,
  { isParty, isPartisan, isBody, isTitle, particles, isFirstName }: PeopleLanguage,
): number | null {
  const at = lastIndexBefore(pieces, to - 2, ({ word }) => isParty(word), from);
  if (at < 0) return null;
  const isWhole = pieces.slice(from, to).every(({ capital, word }) => capital || particles.has(word));
  const words = pieces.slice(at, to).map(({ word }) => word);
  if (!isWhole || words.some((word) => isBody(word) || isTitle(word))) return null;
  return isFirstName(words[1]) || isPartisan(words.join(' ')) ? at + 1 : null;
}

/** Whether a word of a name in the range says what somebody is: "*Senator* Mara Quist", "*Teacher* Oliver Banks". */
export function isRoleWord(
  pieces: readonly Piece[],
  i: number,
  { from, to }: Range,
  people: PeopleLanguage,
): boolean {
  const { isTitle, isOccupation, isKindOfPerson, isPersonNoun, particles, owning, isFirstName } = people;
  const piece = pieces[i];
  if (!piece) return false;
  if (isTitle(piece.word)) return !owning.has(pieces[i + 1]?.word ?? ''); // King's College
  if (particles.has(piece.word) && !piece.capital && i > from) return true; // Secretary of State Antony Blinken
  // the first of three capitalised words: "Teacher Oliver Banks", but not "Oliver Banks"
  const long = pieces[i + 1]?.capital === true && pieces[i + 2]?.capital === true;
  // "But Recorder Rosalind Ambury": a first name follows
  const isBeforeName = isFirstName(pieces[i + 1]?.word) && !isFirstName(piece.word);
  // "It was, Prosecutor Liv Ambury said, late": behind a sign as at the beginning, where a verb and no comma follows
  const isApart =
    pieces[from - 1]?.pos === 'PUNCT' &&
    isPersonNoun(piece.word) &&
    pieces[indexFrom(pieces, i + 1, ({ capital }) => !capital)]?.pos === 'VERB';
  const first = from === 0 || isQuote(pieces[from - 1]) || isBeforeName || isApart;
  if (i !== from || !first || !long || isPlace(pieces, i, to, people)) return false;
  // "Neighbour Jean Tull"; but: Border Integrity Now
  return (isOccupation(piece.word) && isPersonNoun(piece.word)) || isKindOfPerson(piece.word);
}

/** "South *Dunmore* Ambulance Service", though Dunmore ends as occupations do: a place before a body of its own. */
const isPlace = (pieces: readonly Piece[], i: number, to: number, people: PeopleLanguage): boolean =>
  people.isOfPlace(` ${pieces[to - 1]?.word}`) && !people.isFirstName(pieces[i + 1]?.word);

/** "the magazine *Manager* Quay": behind what kind of thing it is a title begins its name; but "the deputy *Mayor* Quist". */
export const isCalled = (pieces: readonly Piece[], i: number, to: number, people: PeopleLanguage): boolean =>
  isKindOfThing(pieces[i - 1], people) && !people.isBody(pieces[i - 1]?.word ?? '') && i + 2 === to;

/** "the *outlet* Morning Star": a noun that is neither a post nor a person. */
export const isKindOfThing = (
  piece: Piece | undefined,
  { isTitle, isPersonNoun }: Pick<PeopleLanguage, 'isTitle' | 'isPersonNoun'>,
): boolean => piece?.pos === 'NOUN' && !piece.capital && !isTitle(piece.word) && !isPersonNoun(piece.word);

/** "Mr", "Lady": a title that tells whether somebody is a man or a woman. */
export const isTitleOfGender = (
  piece: Piece | undefined,
  { isCourtesy, genderOf }: PeopleLanguage,
): boolean => piece !== undefined && isCourtesy(piece.word) && genderOf(piece.word) !== null;

/** What a name tells, or rather a title before it, be it the first word or a courtesy title behind others: "Outside court *Mrs* Quist". */
export function genderOfNamed(name: string, words: string, people: PeopleLanguage): Gender | null {
  const title = words.endsWith(` ${name}`) ? lastWordOf(words.slice(0, -name.length - 1)) : '';
  const told = people.genderOf(words.replace(/ .*/u, ''));
  const behind = people.isCourtesy(title.toLowerCase()) ? people.genderOf(title) : null;
  return told ?? behind ?? people.genderOfName(name);
}
