import { indexFrom, lastIndexBefore } from '../../../values/indexFrom.ts';
import { isNickname, isQuote } from '../../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { isIndefinite } from '../isIndefinite.ts';
import { properName } from './properName.ts';
import { arePeople } from '../peopleNouns.ts';

/** What stands beside a phrase; "its representative *on the supervisory board*, Ada Febig": behind what goes on with a person's post. */
export function besideOf(
  pieces: readonly Piece[],
  { to }: Phrase,
  whole: Range,
  people: PeopleLanguage,
): Range {
  const first = withoutCommas(pieces, whole, people);
  const post = pieces[to - 1]?.word ?? '';
  const isOffice = !pieces[to - 1]?.capital && people.isPersonWord(post);
  // but: a spokesman in Lisk, Tarrow
  const goesOn =
    first.from === to &&
    pieces[to]?.pos === 'ADP' &&
    pieces.slice(to, first.to).every(({ capital }) => !capital);
  const isNext = isOffice && goesOn && pieces[first.to]?.word === ',';
  return isNext ? withoutCommas(pieces, { from: first.to, to: whole.to }, people) : first;
}

/**
 * Whoever holds a post behind the department that it is of, or the house, between commas: "The Director, Harbour Safety, *Dr Ada
 * Febig*", "the managing director, Lisk Ferries, *Ada Febig*"; null where no name stands there.
 */
export function holderOf(pieces: readonly Piece[], phrase: Phrase, people: PeopleLanguage): Range | null {
  if (!phrase.beside || !isPostAlone(pieces, phrase, people)) return null;
  const [department, ...others] = partsOf(pieces, phrase.beside, people);
  // "Ada Febig, *Director*, Harbour Safety"
  if (people.isTitle(pieces[(department?.to ?? 0) - 1]?.word ?? '')) return null;
  if (!department || !isInCapitals(pieces, department, people) || isPersonsName(pieces, department, people))
    return null;
  // "the mayor, *Mara Quist*, Upper Lisk" may be a name, "the director, *Lisk Ferries*, Ada Febig" and what follows a post in capitals not
  const isSure = pieces[phrase.to - 1]?.capital === true || people.isBody(named(pieces, department));
  const holder = others.find((part, i) => {
    const isLast = i === others.length - 1;
    const isName =
      isInCapitals(pieces, part, people) && part.to > part.from + 1 && part.to < part.from + LONGEST_NAME;
    const isOther = isLast && isSure && !people.isBody(named(pieces, part));
    return isName && (isPersonsName(pieces, part, people) || isOther);
  });
  return holder ?? null;
}

/** "Comrade Dr Ada van der Febig" */
const LONGEST_NAME = 7;

const named = (pieces: readonly Piece[], { from, to }: Range): string =>
  pieces
    .slice(from, to)
    .map(({ word, capital }) => (capital ? capitalised(word) : word))
    .join(' ');

/** What stands between the commas of an apposition, up to a relative word or a quotation. */
function partsOf(pieces: readonly Piece[], whole: Range, people: PeopleLanguage): Range[] {
  const parts: Range[] = [];
  for (let from = whole.from; from < whole.to;) {
    const part = withoutCommas(pieces, { from, to: whole.to }, people);
    if (part.to === part.from) break;
    parts.push(part);
    if (pieces[part.to]?.word !== ',') break;
    from = part.to;
  }
  return parts;
}

/** "The *Director*", "the *Commissioner* of Police", "National *President*": a post, and nobody's name. */
function isPostAlone(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  const noun = pieces[(joint < 0 ? to : joint) - 1];
  const word = noun?.word ?? '';
  // "Anna Baker"
  const isPost =
    people.isTitle(word) || (people.isPersonNoun(word) && (!noun?.capital || pieces[from]?.pos === 'DET'));
  const isNamed = pieces.slice(from, to).some(({ capital, word: own }) => capital && people.isFirstName(own));
  return isPost && !isNamed;
}

/** "Harbour Safety", "Department of Ice", "Ada van der Febig": capitals, with small words of names between them. */
const isInCapitals = (
  pieces: readonly Piece[],
  { from, to }: Range,
  { particles, of, and }: PeopleLanguage,
): boolean =>
  pieces[to - 1]?.capital === true &&
  pieces[from]?.capital === true &&
  pieces
    .slice(from, to)
    .every(
      ({ capital, word, pos }) =>
        capital || particles.has(word) || word === of || word === and || pos === 'ADP',
    );

/** "*Dr* Febig", "Comrade *Ada* Febig": a title that only people have, or a first name, first or behind a title. */
function isPersonsName(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  let first = from;
  while (first < to - 1 && people.isTitle(pieces[first]?.word ?? '')) first++;
  const isCourteous = people.isCourtesy(pieces[from]?.word ?? '');
  return (
    isCourteous ||
    (first < to - 1 && people.isFirstName(pieces[first]?.word) && !people.isBody(pieces[to - 1]?.word ?? ''))
  );
}

/** An apposition without the comma before it, as far as its own next comma. */
function withoutCommas(pieces: readonly Piece[], { from, to }: Range, { relatives }: PeopleLanguage): Range {
  let start = from;
  while (start < to && pieces[start]?.pos === 'PUNCT' && pieces[start]?.word !== '(') start++;
  let end = start;
  const isLast = (piece: Piece | undefined): boolean =>
    !piece ||
    piece.word === ',' ||
    (isQuote(piece) && !isNickname(pieces, end)) ||
    relatives.has(piece.word) ||
    isOpen(pieces, end, to);
  while (end < to && !isLast(pieces[end])) end++;
  const last = pieces.slice(0, end).findLastIndex((piece) => !isMark(piece));
  return { from: start, to: Math.max(start, last + 1) };
}

/** A sign, but for the bracket that closes a name: Lisk City Administration (LCA). */
const isMark = ({ pos, word }: Piece): boolean => pos === 'PUNCT' && word !== ')';

/** Mara Quist *(Liberal, Lisk)*, Anton *(name changed)*: a bracket with a comma or small letters in it closes no name. */
function isOpen(pieces: readonly Piece[], i: number, to: number): boolean {
  const next = pieces.slice(i, to).find(({ word }) => word === ',' || word === ')');
  return pieces[i]?.word === '(' && (next?.word === ',' || !pieces[i + 1]?.capital);
}

/** The name that a description ends in: "the zoologist *Ebbe Nilsen*"; one word must stand alone. */
export function nameIn(pieces: readonly Piece[], whole: Range, people: PeopleLanguage): Range | null {
  const { from, to } = withoutParty(pieces, whole, people);
  if (to <= from || to - from > 8 || isDated(pieces, { from, to })) return null;
  // the 79-year-old, of Mill Row; the company, based in Lisk
  if (/^(?:ADP|VERB)$/.test(pieces[from]?.pos ?? '') && !pieces[from]?.capital) return null;
  const { name } = properName(pieces, { from, to }, people);
  // Clive Petty of Petty Marine Ltd
  const isOf = name && pieces[name.to]?.pos === 'ADP' && pieces[to - 1]?.capital && name.to - name.from > 1;
  if (!name || (name.to !== to && !isOf)) return null;
  return to - name.from > 1 || pieces.slice(from, name.from).every(({ word }) => people.isTitle(word))
    ? name
    : null;
}

/** "Mara Quist *(Lab)*": a bracket behind a person's whole name, which tells a party; but "Lisk City Administration (LCA)". */
function withoutParty(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): Range {
  if (pieces[to - 1]?.word !== ')') return { from, to };
  const open = lastIndexBefore(pieces, to, ({ word }) => word === '(', from + 2);
  const isPersons = open > 0 && people.isFirstName(pieces[from]?.word);
  return { from, to: isPersons ? open : to };
}

/** The notice, *dated May 9*, has no name. */
const isDated = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  pieces[from]?.pos === 'VERB' && !pieces[from].capital && pieces[to - 1]?.pos === 'NUM';

/** "A keeper in Lisk, *Port Tarrow*": a place behind a place; but "a keeper in Lisk, *Anna Baker*". */
export const isPlaced = (
  pieces: readonly Piece[],
  { from, to, beside }: Phrase,
  people: PeopleLanguage,
): boolean => {
  const first = pieces.slice(beside?.from, beside?.to).find(({ capital }) => capital);
  if (first && people.isFirstName(first.word)) return false;
  const joint = indexFrom(pieces, from + 1, ({ word }) => people.places.test(word), to);
  return (
    joint > 0 &&
    isIndefinite(pieces[from], people) &&
    pieces.slice(joint + 1, to).every(({ capital }) => capital)
  );
};

/** "*Two drivers* of one of the firms, Norlink": people, of whom no one name is. */
export const isSeveral = (
  pieces: readonly Piece[],
  { from, to }: Phrase,
  people: PeopleLanguage,
): boolean => {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  const noun = pieces[joint - 1];
  // Opponents, including the Guild of Keepers, left
  if (to === from + 1 && people.isKindOfPerson(people.singular(pieces[from]?.word ?? '') ?? '')) return true;
  return joint > 0 && noun?.pos === 'NOUN' && arePeople(noun.word, people);
};
