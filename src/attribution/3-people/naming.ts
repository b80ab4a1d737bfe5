import { isQuote, isQuotedWord, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import type { Mention } from '../../types.ts';
import { clean } from '../clean.ts';

/** A pronoun, a name, or words that only describe somebody. */
export type Sort = 'pronoun' | 'name' | 'description';

/** What a phrase calls somebody. */
export interface Naming extends Mention {
  readonly sort: Sort;
  /** What the text says the named one is: "special envoy". */
  readonly role: string | null;
}

/** What a phrase in a sentence calls somebody. */
export function nameOf(
  text: string,
  pieces: readonly Piece[],
  phrase: Phrase,
  people: PeopleLanguage,
): Naming {
  const beside = phrase.beside && withoutCommas(pieces, phrase.beside, people);
  const { name, role } = properName(pieces, phrase, people);
  const span = spanOf(pieces, phrase);
  const other = beside && nameIn(pieces, beside, people);
  // "the guild's Secretary General, Ada Febig": a post, and then the name
  if (name && !(other && (isPost(pieces, phrase, name, people) || isPostOf(pieces, phrase, other, people)))) {
    return {
      ...span,
      sort: 'name',
      name: words(text, pieces, name),
      role: roleOf(text, pieces, beside ?? role, people),
    };
  }
  // "its finance chief, Ivo Tamsin": the name stands beside the description
  if (other) {
    const whole = spanOf(pieces, { from: phrase.from, to: other.to });
    return {
      ...whole,
      sort: 'name',
      name: words(text, pieces, other),
      role: roleOf(text, pieces, phrase, people),
    };
  }
  const alone = phrase.to - phrase.from === 1 && people.personal.has(pieces[phrase.from]?.word ?? '');
  return { ...span, sort: alone ? 'pronoun' : 'description', name: clean(text, span), role: null };
}

/** A sign, but for the bracket that closes a name: Lisk City Administration (LCA). */
const isMark = ({ pos, word }: Piece): boolean => pos === 'PUNCT' && word !== ')';

/** An apposition without the comma before it, as far as its own next comma. */
function withoutCommas(pieces: readonly Piece[], { from, to }: Range, { relatives }: PeopleLanguage): Range {
  let start = from;
  while (start < to && pieces[start]?.pos === 'PUNCT' && pieces[start]?.word !== '(') start++;
  let end = start;
  const isLast = (piece: Piece | undefined): boolean =>
    !piece || piece.word === ',' || isQuote(piece) || relatives.has(piece.word);
  while (end < to && !isLast(pieces[end])) end++;
  const last = pieces.slice(0, end).findLastIndex((piece) => !isMark(piece));
  return { from: start, to: Math.max(start, last + 1) };
}

/** What somebody is, as the text says it: "finance chief" of "its finance chief". */
function roleOf(
  text: string,
  pieces: readonly Piece[],
  range: Range | null,
  people: PeopleLanguage,
): string | null {
  if (!range) return null;
  const first = pieces[range.from];
  const from = range.from + (first?.pos === 'DET' || people.possessives.has(first?.word ?? '') ? 1 : 0);
  // "Glaciologist Dr. Ada Febig" is a glaciologist
  const isKept = (piece: Piece): boolean => !people.isCourtesy(piece.word);
  const to = pieces.slice(0, range.to).findLastIndex((piece, i) => i < from || isKept(piece)) + 1;
  const own = pieces.slice(from, to);
  const [begin] = own;
  const isRole =
    begin &&
    begin.word !== '(' &&
    begin.pos !== 'NUM' &&
    begin.pos !== 'ADP' &&
    begin.pos !== 'VERB' &&
    begin.pos !== 'ADV';
  return isRole ? words(text, pieces, { from, to }) : null;
}

const words = (text: string, pieces: readonly Piece[], range: Range): string =>
  clean(text, spanOf(pieces, range));

/** Capitalised words that end in a title, and begin behind an article or an owner. */
function isPost(pieces: readonly Piece[], { from }: Phrase, { to }: Range, people: PeopleLanguage): boolean {
  return isOwned(pieces, { from, to }, people) && people.isTitle(pieces[to - 1]?.word ?? '');
}

/** Words that begin with an article or an owner, or have one: "the", "its", "the guild's". */
const isOwned = (
  pieces: readonly Piece[],
  { from, to }: Range,
  { possessives, owning }: PeopleLanguage,
): boolean =>
  pieces[from]?.pos === 'DET' ||
  possessives.has(pieces[from]?.word ?? '') ||
  pieces.slice(from, to).some(({ word }) => owning.has(word));

/** "Karvenia's *Deputy Minister for Energy*, Pavlo Stetsiura": a post that ends in what it is for, and a name of two words. */
function isPostOf(
  pieces: readonly Piece[],
  { from, to }: Phrase,
  other: Range,
  people: PeopleLanguage,
): boolean {
  const joint = pieces.findIndex(({ pos }, i) => i > from && i < to && pos === 'ADP');
  const isNamed =
    other.to - other.from > 1 && !pieces.slice(other.from, other.to).some(({ word }) => people.isBody(word));
  const isTitled = joint > 0 && people.isTitle(pieces[joint - 1]?.word ?? '');
  return isTitled && isNamed && isOwned(pieces, { from, to: joint }, people);
}

/** The name that a description ends in: "the zoologist *Ebbe Nilsen*"; one word must stand alone. */
function nameIn(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): Range | null {
  if (to <= from || to - from > 8) return null;
  const { name } = properName(pieces, { from, to }, people);
  // Clive Petty of Petty Marine Ltd
  const isOf = name && pieces[name.to]?.pos === 'ADP' && pieces[to - 1]?.capital && name.to - name.from > 1;
  if (!name || (name.to !== to && !isOf)) return null;
  return to - name.from > 1 || pieces.slice(from, name.from).every(({ word }) => people.isTitle(word))
    ? name
    : null;
}

/** The name in a noun phrase and the role before it: "regional governor | Pia Stenvall". */
function properName(
  pieces: readonly Piece[],
  { from, to }: Range,
  people: PeopleLanguage,
): { name: Range | null; role: Range | null } {
  if (isPeople(pieces, { from, to }, people)) return { name: null, role: null };
  if (pieces[from]?.word === people.article && people.isClergy(pieces[from + 1]?.word ?? ''))
    return properName(pieces, { from: from + 1, to }, people);
  const end = headEnd(pieces, { from, to }, people);
  let start = end;
  while (start > from && isNamePart(pieces, start - 1, end, people)) start--;
  while (start < end && !pieces[start]?.capital) start++;
  const last = pieces[end - 1];
  if (start >= end || !(last?.capital || last?.pos === 'NUM')) return { name: null, role: null };
  const owned = ownedName(pieces, { from, to: end }, people);
  if (owned !== null) return { name: { from: owned + 1, to: end }, role: { from, to: owned } };
  // "the Justice Department" is one name, titles and all
  if (pieces[from]?.pos === 'DET' && start === from + 1) return { name: { from, to: end }, role: null };
  start = afterTitle(pieces, start, end, people) ?? start;
  while (start < end - 1 && isRoleWord(pieces, start, from, people)) start++;
  return {
    name: { from: start, to: end },
    role: start > from ? { from, to: start } : null,
  };
}

/** "the Left Alliance*'s* Marit Fonn": where an owner ends whose somebody with two names is. */
function ownedName(
  pieces: readonly Piece[],
  { from, to }: Range,
  { owning, isBody, genderOfName }: PeopleLanguage,
): number | null {
  const owner = pieces.findLastIndex(({ word }, i) => i > from && i < to && owning.has(word));
  const names = pieces.slice(owner + 1, to);
  const isName =
    names.length > 1 && names.length < 4 && names.every(({ capital, pos }) => capital && pos !== 'DET');
  if (owner < 0 || !isName || names.some(({ word }) => isBody(word))) return null;
  const isFirstName = genderOfName(`${names[0]?.word} x`) !== null;
  const isBodys = pieces[from]?.pos === 'DET' && pieces.slice(from, owner).some(({ word }) => isBody(word));
  return isFirstName || isBodys ? owner : null;
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
    if (end > from + 1 && piece.pos === 'ADP' && isPersonName(pieces, end, to, people)) return end;
    if (end > from && piece.pos === 'VERB' && !piece.capital && !isBeforeNoun(pieces, end, people))
      return end;
  }
  return to;
}

/** Quist's *managing* director Mara Falk */
const isBeforeNoun = (pieces: readonly Piece[], i: number, { possessives }: PeopleLanguage): boolean =>
  pieces[i + 1]?.pos === 'NOUN' &&
  (pieces[i - 1]?.pos === 'PART' || possessives.has(pieces[i - 1]?.word ?? ''));

/** Two capitalised words before `end`: "Amadou Leclair of Wexcombe University", but not "Irving Bank of Texas". */
function isPersonName(
  pieces: readonly Piece[],
  end: number,
  to: number,
  { isBody, isTitle, isOccupation }: PeopleLanguage,
): boolean {
  const pair = pieces.slice(end - 2, end);
  const last = pair.at(-1)?.word ?? '';
  // "Chief Prosecutor for Youth Mara Quist", but "Anna Baker of Wexcombe University"
  const names = pieces.slice(end + 1, to);
  const isRole =
    isOccupation(last) &&
    names.filter(({ capital }) => capital).length > 2 &&
    !isBody(names.at(-1)?.word ?? '');
  return (
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
          isOccupation(piece.word)));
    if (!isRole) continue;
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

function isNamePart(
  pieces: readonly Piece[],
  i: number,
  end: number,
  { particles }: PeopleLanguage,
): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if (
    piece.capital &&
    piece.pos !== 'DET' &&
    piece.pos !== 'PRON' &&
    (piece.pos !== 'ADP' || (i > 0 && pieces[i + 1]?.capital === true))
  )
    return true;
  if (piece.pos === 'NUM' && i === end - 1) return true;
  if (isQuotedWord(piece)) return pieces[i - 1]?.capital === true && i < end - 1; // Rhys 'The Anvil' Adair
  if (!particles.has(piece.word) || i >= end - 1) return false;
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
  from: number,
  { isTitle, isOccupation, particles, genderOfName }: PeopleLanguage,
): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if (isTitle(piece.word)) return true;
  if (particles.has(piece.word) && !piece.capital && i > from) return true; // Secretary of State Antony Blinken
  // the first of three capitalised words: "Teacher Oliver Banks", but not "Oliver Banks"
  const long = pieces[i + 1]?.capital === true && pieces[i + 2]?.capital === true;
  // "But Recorder Rosalind Ambury": a first name follows
  const isBeforeName =
    genderOfName(`${pieces[i + 1]?.word} x`) !== null && genderOfName(`${piece.word} x`) === null;
  const first = from === 0 || isQuote(pieces[from - 1]) || isBeforeName;
  return first && i === from && long && isOccupation(piece.word);
}
