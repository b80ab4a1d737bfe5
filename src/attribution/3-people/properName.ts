import { isQuote, isQuotedWord } from '../../language/any/attribution/pieces.ts';
import type { Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { nameAfterPost } from './nameAfterPost.ts';

/** The name in a noun phrase and the role before it: "regional governor | Pia Stenvall". */
export function properName(
  pieces: readonly Piece[],
  { from, to }: Range,
  people: PeopleLanguage,
): { name: Range | null; role: Range | null } {
  if (isPeople(pieces, { from, to }, people)) return { name: null, role: null };
  if (pieces[from]?.word === people.article && people.takesArticle(pieces[from + 1]?.word ?? ''))
    return properName(pieces, { from: from + 1, to }, people);
  // "*a* Mr Alcombe"
  if (isIndefinite(pieces[from], people) && people.isCourtesy(pieces[from + 1]?.word ?? '') && to > from + 2)
    return properName(pieces, { from: from + 1, to }, people);
  // "*another* MP": a post, and no name
  const isPost = to === from + 2 && pieces[from]?.pos === 'DET' && pieces[from]?.word !== people.article;
  if (isPost && people.isTitle(pieces[from + 1]?.word ?? '')) return { name: null, role: null };
  const known = people.knownAs(pieces.slice(from, to).map(({ word }) => word));
  const isThe = pieces[from + known]?.word === people.article; // a man calling himself *the* Fox
  if (known > 0 && pieces[from + known + (isThe ? 1 : 0)]?.capital)
    return { name: { from: from + known, to }, role: { from, to: roleEnd(pieces, from, from + known) } };
  // "*Senator* from Texas": a post and a place, and no name
  const isResident =
    to === from + 3 && pieces[from + 1]?.pos === 'ADP' && !people.particles.has(pieces[from + 1]?.word ?? '');
  if (isResident && people.isTitle(pieces[from]?.word ?? '')) return { name: null, role: null };
  // the blogger “Salt”
  if (to > from + 1 && isQuotedWord(pieces[to - 1]) && /^.\p{Lu}/u.test(pieces[to - 1]?.word ?? ''))
    return { name: { from: to - 1, to }, role: { from, to: to - 1 } };
  const posted = nameAfterPost(pieces, { from, to }, people);
  if (posted !== null) return { name: { from: posted, to }, role: { from, to: posted } };
  const end = headEnd(pieces, { from, to }, people);
  let start = end;
  while (start > from && isNamePart(pieces, start - 1, end, people)) start--;
  while (start < end && !pieces[start]?.capital && !isNumbered(pieces, start, end, people)) start++;
  const last = pieces[end - 1];
  if (start >= end || !(last?.capital || last?.pos === 'NUM')) return { name: null, role: null };
  // "*Five of nine* failed"
  const isCount = pieces.slice(start, end).every(({ capital, pos }) => pos === 'NUM' || !capital);
  if (isCount && end > start + 1) return { name: null, role: null };
  const owned = ownedName(pieces, { from, to: end }, people);
  if (owned !== null) return { name: { from: owned + 1, to: end }, role: { from, to: owned } };
  // "the Justice Department" is one name, titles and all
  const titled = afterTitle(pieces, start, end, people);
  // but "the Minister of Roads Mara Quist": a first name follows
  const isPerson =
    titled !== null && people.genderOfName(`${pieces[titled]?.word} x`) !== null && titled < end - 1;
  const isArticle = people.articles.test(`${pieces[from]?.word} `); // but "both Quist"
  if (isArticle && start === from + 1 && !isPerson) return { name: { from, to: end }, role: null };
  start = titled ?? start;
  while (
    start < end - 1 &&
    isRoleWord(pieces, start, { from, to: end }, people) &&
    !isCalled(pieces, start, end, people)
  )
    start++;
  const isSingle = start === end - 1 && start > from && pieces[start - 1]?.capital === true;
  if (isSingle && people.staysBefore(pieces[start - 1]?.word ?? '')) start--;
  return {
    name: { from: start, to: end },
    role: start > from ? { from, to: start } : null,
  };
}

/** "a *blogger* known as Salt", "a *page* called Lisk Wakes Up", "a *gang* that calls itself Red Kite" */
function roleEnd(pieces: readonly Piece[], from: number, name: number): number {
  let end = name - 1;
  while (end > from + 1 && pieces[end - 1]?.pos !== 'NOUN') end--;
  return end;
}

/** "the Left Alliance*'s* Marit Fonn": where an owner ends whose somebody with two names is. */
function ownedName(
  pieces: readonly Piece[],
  { from, to }: Range,
  { owning, isBody, genderOfName, plural }: PeopleLanguage,
): number | null {
  let owner = to - 1;
  while (owner > from && !owning.has(pieces[owner]?.word ?? '')) owner--;
  if (owner <= from) return null;
  const names = pieces.slice(owner + 1, to);
  const isName =
    names.length > 1 && names.length < 4 && names.every(({ capital, pos }) => capital && pos !== 'DET');
  if (!isName || names.some(({ word }) => isBody(word))) return null;
  const isFirstName = genderOfName(`${names[0]?.word} x`) !== null;
  const isBodys = pieces[from]?.pos === 'DET' && pieces.slice(from, owner).some(({ word }) => isBody(word));
  // "*Lisk's* Dre Falk", but not "Lisk's Border Guards"
  const isPlaces = pieces.slice(from, owner).every(({ capital, pos }) => capital && pos === 'PROPN');
  const isOne = names.length === 2 && !plural.test(names[1]?.word ?? '');
  return isFirstName || isBodys || (isPlaces && isOne) ? owner : null;
}

/** "Analysts at Irving Bank", "Officials", where the sentence alone makes the capital letter. */
const isPeople = (pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean =>
  (from === 0 || isQuote(pieces[from - 1])) &&
  (pieces[from + 1]?.pos === 'ADP' || to === from + 1) &&
  isPlural(pieces[from]?.word ?? '', to === from + 1, people);

/** A surname may end like an occupation: "Waters said". */
function isPlural(word: string, isAlone: boolean, people: PeopleLanguage): boolean {
  const noun = people.singular(word);
  return noun !== null && (isAlone ? people.isKindOfPerson(noun) : people.isPersonNoun(noun));
}

/** The head of a phrase ends where a preposition follows a common noun, or where it is described. */
function headEnd(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): number {
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
    if (end > from && piece.pos === 'VERB' && !piece.capital && !isBeforeNoun(pieces, end, people))
      return end;
  }
  return to;
}

/** "*an* interview", "*one* keeper" */
export const isIndefinite = (piece: Piece | undefined, { article, articles }: PeopleLanguage): boolean =>
  piece?.pos === 'DET' && piece.word !== article && articles.test(`${piece.word} `);

/** "*Rope Centre* at Wexcombe University", but not "Bank of Texas" */
const isBodyAt = (pieces: readonly Piece[], end: number, { isBody, particles }: PeopleLanguage): boolean =>
  pieces[end - 1]?.capital === true &&
  isBody(pieces[end - 1]?.word ?? '') &&
  !particles.has(pieces[end]?.word ?? '');

/** Quist's *managing* director Mara Falk */
const isBeforeNoun = (pieces: readonly Piece[], i: number, { possessives }: PeopleLanguage): boolean =>
  pieces[i + 1]?.pos === 'NOUN' &&
  (pieces[i - 1]?.pos === 'PART' || possessives.has(pieces[i - 1]?.word ?? ''));

/** Two capitalised words before `end`: "Amadou Leclair of Wexcombe University", but not "Irving Bank of Texas". */
function isPersonName(
  pieces: readonly Piece[],
  { from, to }: Range,
  end: number,
  people: PeopleLanguage,
): boolean {
  const { isBody, isTitle, isOccupation, genderOfName } = people;
  const pair = pieces.slice(end - 2, end);
  const last = pair.at(-1)?.word ?? '';
  // "Chief Prosecutor for Youth Mara Quist", but "Anna Baker of Wexcombe University"
  const names = pieces.slice(end + 1, to);
  const isRole =
    isOccupation(last) &&
    genderOfName(`${pair[0]?.word} x`) === null && // Karen Hess of the Institute for Rope Repair
    names.filter(({ capital }) => capital).length > 2 &&
    !isBody(names.at(-1)?.word ?? '');
  // the Dunmore Review of Books
  // Lisk's Joint Chiefs of Staff
  const isOwned = people.owning.has(pieces[end - 3]?.word ?? '') && people.plural.test(last);
  const isTitled = isOwned || pieces[end - 3]?.pos === 'DET';
  // the outlet Morning Star of Rath
  return (
    !isTitled &&
    !(end - 3 >= from && isKindOfThing(pieces[end - 3], people)) &&
    pair.every(({ capital, pos }) => capital && pos !== 'DET') &&
    !pair.some(({ word }) => isBody(word)) &&
    !isTitle(last) &&
    !isRole
  );
}

/** Where a name begins after the last title in it: "Transport Minister | Bo Aske", "Secretary of State | Antony Blinken". */
function afterTitle(
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
    if (pieces[i + 1]?.capital) return i + 1;
    if (pieces[i + 1]?.word === of && i + 3 < to) return lastName(pieces, i + 3, to, people);
    // Deputy Director for Sales Ole Brandt
    if (pieces[i + 1]?.pos === 'ADP' && i + 4 < to) return lastName(pieces, i + 3, to, people);
  }
  return null;
}

/** "South *Dunmore* Ambulance Service", though Dunmore ends as occupations do: a place before a body of its own. */
const isPlace = (pieces: readonly Piece[], i: number, to: number, people: PeopleLanguage): boolean =>
  people.isOfPlace(` ${pieces[to - 1]?.word}`) && people.genderOfName(`${pieces[i + 1]?.word} x`) === null;

/** "the magazine *Manager* Quay": behind what kind of thing it is a title begins its name; but "the deputy *Mayor* Quist". */
const isCalled = (pieces: readonly Piece[], i: number, to: number, people: PeopleLanguage): boolean =>
  isKindOfThing(pieces[i - 1], people) && !people.isBody(pieces[i - 1]?.word ?? '') && i + 2 === to;

/** "the *outlet* Morning Star": a noun that is neither a post nor a person. */
const isKindOfThing = (
  piece: Piece | undefined,
  { isTitle, isPersonNoun }: Pick<PeopleLanguage, 'isTitle' | 'isPersonNoun'>,
): boolean => piece?.pos === 'NOUN' && !piece.capital && !isTitle(piece.word) && !isPersonNoun(piece.word);

/** Where the name begins after what somebody is at the head of: "Director of Emergency Care | Ada Febig". */
function lastName(
  pieces: readonly Piece[],
  from: number,
  to: number,
  { genderOfName, particles }: PeopleLanguage,
): number {
  const known = pieces.findIndex(
    ({ word }, i) => i >= from && i < to - 1 && genderOfName(`${word} x`) !== null,
  );
  if (known >= 0) return known;
  let start = to - 2;
  while (start > from && particles.has(pieces[start]?.word ?? '')) start--;
  return Math.max(from, start);
}

/** The *22nd* Brigade: a body that is told from others by its number. */
const isNumbered = (pieces: readonly Piece[], i: number, end: number, { isBody }: PeopleLanguage): boolean =>
  /^\d+\p{Ll}{2}$/u.test(pieces[i]?.word ?? '') &&
  pieces[i + 1]?.capital === true &&
  isBody(pieces[end - 1]?.word ?? '');

function isNamePart(pieces: readonly Piece[], i: number, end: number, people: PeopleLanguage): boolean {
  const piece = pieces[i];
  const { particles } = people;
  if (!piece) return false;
  if (isNumbered(pieces, i, end, people)) return true;
  // the *Lisk-based* Institute for Ice
  if (piece.pos === 'ADJ' && piece.word.includes('-')) return false;
  if (
    piece.capital &&
    piece.pos !== 'DET' &&
    piece.pos !== 'PRON' &&
    (piece.pos !== 'ADP' || (i > 0 && pieces[i + 1]?.capital === true))
  )
    return true;
  // the podcast *The* Long Reach
  if (piece.capital && piece.pos === 'DET' && pieces[i + 1]?.capital && pieces[i - 1]?.pos === 'NOUN')
    return true;
  // Save *Our* Quay
  if (piece.capital && piece.pos === 'PRON' && pieces[i - 1]?.pos === 'PROPN' && i < end - 1) return true;
  if (piece.pos === 'NUM' && i === end - 1) return true;
  if (isQuotedWord(piece)) return pieces[i - 1]?.capital === true && i < end - 1; // Rhys 'The Anvil' Adair
  // Committee *for a* Fair Harbour
  const isJoined = piece.pos === 'DET' && pieces[i - 1]?.pos === 'ADP' && pieces[i - 2]?.capital === true;
  if (!(particles.has(piece.word) || isJoined) || i >= end - 1) return false;
  // Director *for the* Highlands Ada Febig
  const isBetween =
    piece.pos === 'DET' && pieces[i - 1]?.pos === 'ADP' && particles.has(pieces[i - 1]?.word ?? '');
  // van *der* Straeten
  const isChained =
    !pieces[i - 1]?.capital && particles.has(pieces[i - 1]?.word ?? '') && pieces[i + 1]?.capital;
  return pieces[i - (isBetween || isChained ? 2 : 1)]?.capital ?? false;
}

function isRoleWord(
  pieces: readonly Piece[],
  i: number,
  { from, to }: Range,
  people: PeopleLanguage,
): boolean {
  const { isTitle, isOccupation, isKindOfPerson, isPersonNoun, particles, owning, genderOfName } = people;
  const piece = pieces[i];
  if (!piece) return false;
  if (isTitle(piece.word)) return !owning.has(pieces[i + 1]?.word ?? ''); // King's College
  if (particles.has(piece.word) && !piece.capital && i > from) return true; // Secretary of State Antony Blinken
  // the first of three capitalised words: "Teacher Oliver Banks", but not "Oliver Banks"
  const long = pieces[i + 1]?.capital === true && pieces[i + 2]?.capital === true;
  // "But Recorder Rosalind Ambury": a first name follows
  const isBeforeName =
    genderOfName(`${pieces[i + 1]?.word} x`) !== null && genderOfName(`${piece.word} x`) === null;
  // "It was, Prosecutor Liv Ambury said, late": behind a sign as at the beginning, where a verb and no comma follows
  const isApart =
    pieces[from - 1]?.pos === 'PUNCT' &&
    isPersonNoun(piece.word) &&
    pieces.find(({ capital }, at) => at > i && !capital)?.pos === 'VERB';
  const first = from === 0 || isQuote(pieces[from - 1]) || isBeforeName || isApart;
  if (!first || !long || isPlace(pieces, i, to, people)) return false;
  // "Liberal *Democrat* Jean Tull"
  if (i !== from) return i === from + 1 && isKindOfPerson(piece.word);
  // "Neighbour Jean Tull", "*Liberal* Democrat Jean Tull"
  const isBefore = isKindOfPerson(pieces[i + 1]?.word ?? '') && pieces[i + 3]?.capital === true;
  return isOccupation(piece.word) || isKindOfPerson(piece.word) || isBefore;
}
