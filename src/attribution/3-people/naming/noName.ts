import { isQuote } from '../../../language/any/attribution/pieces.ts';
import type { Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { capitalised } from '../../../text/capitalised.ts';

/** A noun phrase that names nobody, though it may have a capital. */
interface NoName {
  readonly name: string;
  /** A sentence; the phrase stands between asterisks. */
  readonly example: string;
  readonly holds: (pieces: readonly Piece[], phrase: Range, people: PeopleLanguage) => boolean;
}

/** Why a noun phrase has no name; one row that holds is enough. */
export const NO_NAME: readonly NoName[] = [
  { name: 'people', example: '*Analysts* at Irving Bank left.', holds: isPeople },
  {
    name: 'whose kin somebody is',
    example: '*Mother of Tom Parr* left.',
    holds: (pieces, { from }, people) => isKinOf(pieces, from, people),
  },
  { name: 'what somebody is', example: 'In May, *the former Mayor* left.', holds: isCalling },
  {
    name: 'a post',
    example: 'In May, *another MP* left.',
    holds: (pieces, { from, to }, people) =>
      to === from + 2 &&
      pieces[from]?.pos === 'DET' &&
      pieces[from].word !== people.article &&
      people.isTitle(pieces[from + 1]?.word ?? ''),
  },
  {
    name: 'where somebody comes from',
    example: 'In May, *the 22-year-old Norwegian* left.',
    holds: (pieces, { from, to }, people) =>
      to === from + 3 && people.aged.test(pieces[from + 1]?.word ?? '') && isOrigin(pieces[to - 1], people),
  },
  {
    name: 'one of many',
    example: 'In May, *one House Democrat* left.',
    holds: (pieces, { from, to }, people) => {
      const last = pieces[to - 1]?.word ?? '';
      return to > from + 1 && pieces[from]?.word === 'one' && people.isPersonWord(last);
    },
  },
  {
    name: 'a post and a place',
    example: '*Senator from Texas* left.',
    holds: (pieces, { from, to }, people) =>
      to === from + 3 &&
      pieces[from + 1]?.pos === 'ADP' &&
      !people.particles.has(pieces[from + 1]?.word ?? '') &&
      people.isTitle(pieces[from]?.word ?? ''),
  },
  { name: 'a post and what it is of', example: '*Mayor of Tarn Bay* left.', holds: isOfPlace },
];

/** "Mayor of Lisk", "Mayor of Tarn Bay", but not "Minister of Defence Falk" */
function isOfPlace(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  const place = pieces.slice(from + 2, to);
  const name = place.map(({ word }) => capitalised(word)).join(' ');
  return (
    pieces[from + 1]?.word === people.of &&
    people.isTitle(pieces[from]?.word ?? '') &&
    place.every(({ capital }) => capital) &&
    (place.length === 1 || (place.length === 2 && (people.isThing(name) || people.isRegion(name))))
  );
}

/** "the *Norwegian*" */
export const isOrigin = (piece: Piece | undefined, { demonym }: PeopleLanguage): boolean =>
  demonym.test(`the ${capitalised(piece?.word ?? '')}`);

/** "Analysts at Irving Bank", "Officials", "Data compiled by Radio Sund", where the sentence alone makes the capital letter. */
function isPeople(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  const { word = '' } = pieces[from] ?? {};
  const [next, after] = pieces.slice(from + 1, to);
  const isTold = next?.pos === 'VERB' && !next.capital && after?.pos === 'ADP';
  // "*People* who live there"
  const isWho = people.relatives.has(pieces[from + 1]?.word ?? '') && people.plural.test(word);
  const isOne = next === undefined || next.pos === 'ADP' || isTold;
  return (
    (from === 0 || isQuote(pieces[from - 1])) &&
    (isWho || (isOne && isPlural(word, next === undefined, people)) || (isTold && people.isDocument(word)))
  );
}

/** "Mother of Tom Parr": whose they are, and no name of their own, where the sentence alone makes the capital letter. */
function isKinOf(pieces: readonly Piece[], from: number, { of, kin }: PeopleLanguage): boolean {
  return (
    (from === 0 || isQuote(pieces[from - 1])) &&
    pieces[from + 1]?.word === of &&
    kin.test(`Quist's ${pieces[from]?.word}`)
  );
}

/** "the *GP*", "the former *MP*", "the former *Mayor*": what somebody is, though it has a capital, and no name. */
function isCalling(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): boolean {
  const { word = '', capital } = pieces[to - 1] ?? {};
  const between = pieces.slice(from + 1, to - 1);
  const isOwn =
    people.articles.test(`${pieces[from]?.word} `) || people.possessives.has(pieces[from]?.word ?? '');
  const isTold = people.inCapitals.test(word) || (between.length > 0 && people.isTitle(word));
  return (
    isOwn &&
    to > from + 1 &&
    capital === true &&
    isTold &&
    between.every((piece) => !piece.capital && piece.pos === 'ADJ')
  );
}

/** A surname may end like an occupation: "Waters said". */
function isPlural(word: string, isAlone: boolean, people: PeopleLanguage): boolean {
  const noun = people.singular(word);
  return noun !== null && (isAlone ? people.isNoSurname(noun) : people.isPersonNoun(noun));
}
