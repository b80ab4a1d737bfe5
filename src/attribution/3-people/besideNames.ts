import { isNoun } from '../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import type { Cast } from './cast.ts';

/** Words of such a description and the comma behind it, at most. */
const LONGEST = 5;

/** "*Zoran*, the ferryman, is late": a name of one word, and who that is. */
export function describedAs(pieces: readonly Piece[], name: number, people: PeopleLanguage): Range | null {
  const from = name + 2;
  const length = pieces.slice(from, from + LONGEST).findIndex(({ word }) => word === ',');
  const end = from + length;
  const isDescribed =
    pieces[name + 1]?.word === ',' && people.articles.test(`${pieces[from]?.word} `) && length > 0;
  const noun = pieces[end - 1];
  const isPerson = isDescribed && noun?.capital === false && people.isPersonNoun(noun.word);
  return isPerson && !pieces[end + 1]?.capital ? { from, to: end } : null;
}

/** a lettuce called *Drunken Deacon*: the name of a thing, which speaks for nobody */
export function isThingsName(
  pieces: readonly Piece[],
  name: number,
  { language: { people, outlets } }: Cast,
): boolean {
  const noun = pieces[name - 2];
  return (
    people.namedAs.test(pieces[name - 1]?.word ?? '') &&
    noun?.pos === 'NOUN' &&
    !noun.capital &&
    ![noun.word, people.singular(noun.word) ?? ''].some(
      (word) => people.isPersonNoun(word) || people.isBody(word) || outlets.isMediumNoun(word),
    )
  );
}

/** "on the *Ada Febig*": a boat, though it is called as a person is. */
export function isShip(pieces: readonly Piece[], phrase: Phrase, people: PeopleLanguage): boolean {
  const isThe = (i: number): boolean => pieces[i]?.word === people.article && !pieces[i]?.capital;
  const from = isThe(phrase.from) ? phrase.from + 1 : phrase.from;
  const words = pieces.slice(from, phrase.to);
  // "the Dutchman Piet Kool", "the Rev Tom Fry"
  const isSomeone = ({ word }: Piece): boolean =>
    people.isTitle(word) || people.takesArticle(word) || people.isPersonNoun(word) || people.isBody(word);
  return (
    isThe(from - 1) &&
    phrase.beside === null &&
    words.length > 1 &&
    words.every((one) => one.capital && isNoun(one) && !isSomeone(one)) &&
    !people.demonym.test(words[0]?.word ?? '')
  );
}
