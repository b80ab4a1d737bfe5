import { indexFrom, lastIndexBefore } from '../../../values/indexFrom.ts';
import { isQuote } from '../../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { isIndefinite } from '../isIndefinite.ts';
import { properName } from './properName.ts';

/** What stands beside a phrase; "its representative *on the supervisory board*, Ada Febig": behind what goes on with a person's post. */
export function besideOf(
  pieces: readonly Piece[],
  { to }: Phrase,
  whole: Range,
  people: PeopleLanguage,
): Range {
  const first = withoutCommas(pieces, whole, people);
  const post = pieces[to - 1]?.word ?? '';
  const isOffice = !pieces[to - 1]?.capital && (people.isPersonNoun(post) || people.isTitle(post));
  // but: a spokesman in Lisk, Tarrow
  const goesOn =
    first.from === to &&
    pieces[to]?.pos === 'ADP' &&
    pieces.slice(to, first.to).every(({ capital }) => !capital);
  const isNext = isOffice && goesOn && pieces[first.to]?.word === ',';
  return isNext ? withoutCommas(pieces, { from: first.to, to: whole.to }, people) : first;
}

/** An apposition without the comma before it, as far as its own next comma. */
function withoutCommas(pieces: readonly Piece[], { from, to }: Range, { relatives }: PeopleLanguage): Range {
  let start = from;
  while (start < to && pieces[start]?.pos === 'PUNCT' && pieces[start]?.word !== '(') start++;
  let end = start;
  const isLast = (piece: Piece | undefined): boolean =>
    !piece || piece.word === ',' || isQuote(piece) || relatives.has(piece.word) || isOpen(pieces, end, to);
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
  const isPersons = open > 0 && people.genderOfName(`${pieces[from]?.word} x`) !== null;
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
  if (first && people.genderOfName(`${first.word} x`) !== null) return false;
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
  return joint > 0 && noun?.pos === 'NOUN' && people.isPersonNoun(people.singular(noun.word) ?? '');
};
