import { indexFrom } from '../../../values/indexFrom.ts';
import type { Phrase, Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';

/** Capitalised words that end in a title, or in what a person is: "*the Secretary General*, Ada Febig", "*The Dean*, Ada Febig". */
export function isPost(
  pieces: readonly Piece[],
  { to }: Range,
  other: Range,
  people: PeopleLanguage,
): boolean {
  const post = pieces[to - 1]?.word ?? '';
  const isPersons = other.to - other.from > 1 && people.isFirstName(pieces[other.from]?.word);
  return people.isTitle(post) || (isPersons && people.isPersonNoun(post));
}

/** "Karvenia's *Deputy Minister for Energy*, Pavlo Stetsiura": a post that ends in what it is for, and a name of two words. */
export function isPostOf(
  pieces: readonly Piece[],
  { from, to }: Phrase,
  name: Range,
  other: Range,
  people: PeopleLanguage,
): boolean {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  const isNamed =
    other.to - other.from > 1 && !pieces.slice(other.from, other.to).some(({ word }) => people.isBody(word));
  const holder = pieces[joint - 1]?.word ?? '';
  const isTitled = joint > 0 && people.isPersonWord(holder);
  // "the Minister of Roads Mara Quist, Deputy Premier": the name stands in the phrase
  const isWhole = name.from <= joint || name.to - name.from === 1;
  // "*Counsel* for Lisk Holdings, Jory Pike"
  const isPlain = joint === from + 1 && name.from === joint + 1 && name.to === to;
  const isOffice = pieces.slice(other.from, other.to).some(({ word }) => people.isTitle(word));
  const isBare = isPlain || isBarePost(pieces, { from, to: joint }, name, other, people);
  if (isBare && isTitled && isNamed && !isOffice) return true;
  // "*The MP* for Upper Lisk, Mara Quist": all behind the preposition is the place
  const isSeat = name.from === joint + 1 && name.to === to && !isOffice;
  if (isOfKind(pieces, joint, name, people) && isNamed && !isOffice) return true;
  return isTitled && isNamed && (isWhole || isSeat);
}

/**
 * "*Head* of the Association of Farmers, Ada Febig": a post that a sentence begins with; what is called a name in its phrase is whose it
 * is; but: Head of the Association of Farmers *Ada Febig*, Nordic Party
 */
function isBarePost(
  pieces: readonly Piece[],
  post: Range,
  name: Range,
  other: Range,
  { plural, isFirstName }: PeopleLanguage,
): boolean {
  const isWhole = name.from === post.from && post.to === post.from + 1;
  const isBehind = name.from > post.to && !isFirstName(pieces[name.from]?.word);
  const isOfPerson =
    isBehind &&
    name.to - name.from > 1 &&
    pieces[name.from - 1]?.capital === true &&
    !isFirstName(pieces[other.from]?.word);
  return (
    pieces[post.from]?.pos !== 'DET' &&
    !plural.test(pieces[post.to - 1]?.word ?? '') &&
    (isWhole || (isBehind && !isOfPerson))
  );
}

/** "the head *of the ferry operator Norlink*", "a friend *of the baker Ada Febig*": whose it is, by its kind and its name. */
function isOfKind(
  pieces: readonly Piece[],
  joint: number,
  name: Range,
  { articles, isPersonWord }: PeopleLanguage,
): boolean {
  const holder = pieces[joint - 1]?.word ?? '';
  const kind = pieces.slice(joint + 2, name.from);
  return (
    joint > 0 &&
    isPersonWord(holder) &&
    articles.test(`${pieces[joint + 1]?.word} `) &&
    kind.at(-1)?.pos === 'NOUN' &&
    kind.every(({ capital, pos }) => !capital && /^(?:NOUN|ADJ)$/u.test(pos))
  );
}
