import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { indexFrom } from '../../values/indexFrom.ts';
import type { Mention } from '../../types.ts';
import { clean } from '../clean.ts';
import type { Cast, Resolved } from './cast.ts';
import { areNamesakes, meetNamesakes } from './namesakes.ts';
import { nameOf } from './naming.ts';
import { afterParty } from './naming/titles.ts';

/** Somebody whom a sentence names and whom the cast knows. */
export type Named = Mention & Resolved;

/** Whom a phrase means; two speakers are named together. */
export function speakerOf(text: string, cast: Cast, pieces: readonly Piece[], phrase: Phrase): Named {
  const { people } = cast.language;
  if (areNamesakes(text, pieces, phrase, people)) {
    meetNamesakes(text, cast, pieces, phrase.from);
    const span = spanOf(pieces, phrase);
    return { ...span, ...cast.meetPair(clean(text, span)) };
  }
  const isKnown = (range: Range): boolean => cast.isPerson(clean(text, spanOf(pieces, range)));
  const [one, other] = splitPair(pieces, phrase, people, isKnown) ?? [];
  if (one && other) {
    const first = speakerOf(text, cast, pieces, one);
    const second = speakerOf(text, cast, pieces, other);
    // "Tom Fry, 61, and his brother": not himself again
    const isSame = second.id !== null && second.id === first.id;
    const name = `${first.name} ${people.and} ${isSame ? clean(text, spanOf(pieces, other)) : second.name}`;
    const { id, role } = cast.meetPair(name);
    return { id, name, role, start: first.start, end: second.end };
  }
  const naming = nameOf(text, pieces, phrase, people);
  const { start, end } = naming;
  const { id, name, role } = cast.meet(
    naming,
    clean(text, { start: ownStart(pieces, phrase, naming, people), end }),
  );
  return { id, name, role, start, end };
}

/** Where the words begin that tell of somebody, and not of whoever they belong to: "Mr Quist's *sister, Pia*". */
function ownStart(
  pieces: readonly Piece[],
  { from, to }: Range,
  { start }: Mention,
  { owning }: PeopleLanguage,
): number {
  const mark = pieces.slice(from, to).findLastIndex(({ word }) => owning.has(word));
  const own = mark < 0 ? undefined : pieces[from + mark + 1];
  return own && from + mark + 1 < to && !own.capital ? Math.max(start, own.start) : start;
}

/** Pieces of two who are named together; a longer row of names is a list, and no two of it speak. */
const LONGEST_PAIR = 60;

/**
 * "she and her student, Tom Fry", "the cook and his son", "Quist and Fry": each is a name of two words or more, or
 * related, or both are known.
 */
function splitPair(
  pieces: readonly Piece[],
  { from, to, beside }: Phrase,
  people: PeopleLanguage,
  isKnown: (range: Range) => boolean,
): [Phrase, Phrase] | null {
  if (to - from > LONGEST_PAIR) return null;
  const described = describedPair(pieces, { from, to, beside }, people);
  if (described) return described;
  const place = pieces.slice(from + 1, to - 1).findIndex(({ word }) => word === people.and);
  if (place < 0) return null;
  const and = from + 1 + place;
  // "*Both* Mr. Falk and Mr. Renn"
  const isBoth = people.pronouns[pieces[from]?.word ?? '']?.sorts.join() === 'people' && and > from + 1;
  if (isBoth) return splitPair(pieces, { from: from + 1, to, beside }, people, isKnown);
  const related =
    people.possessives.has(pieces[and + 1]?.word ?? '') &&
    (people.isPersonNoun(pieces[and - 1]?.word ?? '') ||
      isWithRelative(pieces, { from, to, beside }, and, people));
  const names = pieces
    .slice(from, to)
    .every(({ capital, word }, i) => capital || word === people.and || isOfOwner(pieces, from + i, people));
  const isOne =
    isOneBody(pieces, { from, to }, and, people) ||
    areOffices(pieces, { from, to }, and, people) ||
    isOfTwoPlaces(pieces, { from, to }, and, people);
  const areWhole = and - from >= 2 && to - and >= 3 && !isOne;
  const areNamed = names && (areWhole || (isKnown({ from, to: and }) && isKnown({ from: and + 1, to })));
  const areTitled =
    !pieces[and + 1]?.capital &&
    isTitledName(pieces, { from, to: and }, people) &&
    isTitledName(pieces, { from: and + 1, to }, people) &&
    (isSurelyPerson(pieces, { from, to: and }, people) || isKnown({ from, to: and }));
  if (!related && !areNamed && !areTitled) return null;
  return [
    { from, to: and, beside: null },
    { from: and + 1, to, beside },
  ];
}

/** "*Ada Febig, who leads the lab,* and *her students*": what the first of them is stands between. */
function describedPair(
  pieces: readonly Piece[],
  { from, to, beside }: Phrase,
  { and: word, possessives, singular, isPersonNoun }: PeopleLanguage,
): [Phrase, Phrase] | null {
  // "her students", "colleagues"
  const areOthers = (first: string): boolean => possessives.has(first) || isPersonNoun(singular(first) ?? '');
  const open = indexFrom(pieces, from + 1, (piece) => piece.word === ',', to);
  const and = indexFrom(
    pieces,
    open + 2,
    (piece, i) => piece.word === word && pieces[i - 1]?.word === ',' && areOthers(pieces[i + 1]?.word ?? ''),
    to,
  );
  // "Lisk, Tarrow, and others"
  return open > from && and > open && !pieces[open + 1]!.capital
    ? [
        { from, to: open, beside: { from: open + 1, to: and - 1 } },
        { from: and + 1, to, beside },
      ]
    : null;
}

/** "*Mayor Ada Febig* and *the council leader Tom Fry*": two names or more, and at most a calling before them. */
function isTitledName(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  let start = to;
  while (start > from && pieces[start - 1]?.capital && pieces[start - 1]?.pos === 'PROPN') start--;
  const before = pieces.slice(from, start);
  return (
    to - start > 1 &&
    before.every(({ pos }) => /^(?:DET|ADJ|NOUN)$/.test(pos)) &&
    (before.length === 0 || people.isPersonWord(before.at(-1)?.word ?? ''))
  );
}

/** "*Singer Ada Febig*", "*Karin Febig*"; but: *Olympic Gold Medallist* and broadcaster Ada Febig */
function isSurelyPerson(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  const names = pieces.slice(from, to - 1).map(({ word }) => word);
  const first = pieces.slice(from, to).findIndex(({ capital, pos }) => capital && pos === 'PROPN');
  const calling = names[first > 0 ? first - 1 : 0] ?? '';
  const isCalled = to - from > 2 && people.isPersonWord(calling);
  return isCalled || names.some((word) => people.isFirstName(word));
}

/** "Norland*'s* Ada Febig and Tom Fry": a mark of whose somebody is. */
const isOfOwner = (pieces: readonly Piece[], i: number, { owning, isFirstName }: PeopleLanguage): boolean =>
  owning.has(pieces[i]?.word ?? '') && isFirstName(pieces[i + 1]?.word);

/** "*Mara Quist and her husband, Tom Fry*": two whole names, of which the other is of somebody related. */
function isWithRelative(
  pieces: readonly Piece[],
  { from, to, beside }: Phrase,
  and: number,
  { pronouns, isBody }: PeopleLanguage,
): boolean {
  const owner = pieces[and + 1]?.word ?? '';
  const isPersons = Object.values(pronouns).some(({ own, gender }) => own === owner && gender !== null);
  const first = pieces.slice(from, and);
  return (
    isPersons &&
    first.length > 1 &&
    first.every(({ capital }) => capital) &&
    !isBody(first.at(-1)?.word ?? '') &&
    pieces.slice(to - 1, beside?.to ?? to).some(({ capital }) => capital)
  );
}

/** "*Upper Tarrow and Lisk Conservative* Mara Quist": one person of a party, for two places. */
function isOfTwoPlaces(
  pieces: readonly Piece[],
  { from, to }: Range,
  and: number,
  people: PeopleLanguage,
): boolean {
  const party = afterParty(pieces, and + 1, to, people);
  const isNamed = pieces.slice(from, and).some(({ word }) => people.isFirstName(word));
  return party !== null && party > and + 2 && !isNamed;
}

/** "*The Fire and Rescue Service*": one body, of which the article and a single word stand before "and". */
const isOneBody = (
  pieces: readonly Piece[],
  { from, to }: Range,
  and: number,
  { isBody }: PeopleLanguage,
): boolean =>
  pieces[from]?.pos === 'DET' &&
  and === from + 2 &&
  !isBody(pieces[from + 1]?.word ?? '') &&
  isBody(pieces[to - 1]?.word ?? '');

/** "*Norlink Founder and Chief Executive* Mara Quist": two offices of one person, of whom nobody is named before "and". */
function areOffices(
  pieces: readonly Piece[],
  { from, to }: Range,
  and: number,
  people: PeopleLanguage,
): boolean {
  const { isTitle, leading, inCapitals, isFirstName } = people;
  const isOffice = ({ word }: Piece): boolean => isTitle(word) || leading.test(word) || inCapitals.test(word);
  const before = pieces.slice(from, and);
  const isNamed = before.some(({ word }, i) => i < before.length - 1 && isFirstName(word));
  return !isNamed && before.slice(-1).some(isOffice) && pieces.slice(and + 1, to - 1).some(isOffice);
}
