import type { CharacterSort, PeopleLanguage } from '../../language/people.ts';
import { plainName, type Character } from './character.ts';
import type { Naming } from './naming.ts';

/** Somebody who is named for the first time, with what that tells of them; `before` stands before the name. */
export function introduced(
  id: number,
  { name, role, start, form }: Naming,
  before: string,
  sort: CharacterSort,
  people: PeopleLanguage,
): Character {
  const isDescribed = form === 'description';
  const beside = `${before} ${role ?? ''}`;
  const told = people.genderOf(`${beside} ${isDescribed ? name : ''}`);
  // "able seaman Astrid Holm" is a woman, "Mr Astrid Holm" a man
  const titled = isDescribed ? null : people.genderOf(before.replace(/ .*/u, ''));
  const own = isDescribed ? null : (titled ?? people.genderOfName(name));
  const gender = sort === 'person' ? (own ?? told) : told;
  const isToldBeside = titled !== null || people.genderOf(beside.replace(name, '')) === gender;
  return {
    id,
    name,
    plain: plainName(name, people),
    roles: role === null ? [] : [role],
    title: people.titleIn(before),
    courtesy: titled !== null && sort === 'person' && isTitleAnd(name, before) ? before : null,
    sort,
    gender,
    isGenderGuessed: sort === 'person' && !isDescribed && !isToldBeside && isGuess(name, people),
    start,
    isDescribed,
    isPair: false,
    isCalledShort: false,
    isPersonally: false,
  };
}

/** Whether words are a title and a surname: "Mrs Quist" of Quist, "Lady Quist". */
export const isTitleAnd = (name: string, words: string): boolean =>
  words.split(' ').length === 2 && (words === name || words.endsWith(` ${name}`));

/** Whether a name alone tells the gender, and may be wrong: "*Rui* Tekane", a surname or a short name as in "Noor *Rahman*", "*Nana* Mensah". */
const isGuess = (name: string, { genderOfName, isGuessOfName, isTitle }: PeopleLanguage): boolean =>
  genderOfName(name) === null ? !isTitle(name.replace(/ .*/u, '').toLowerCase()) : isGuessOfName(name);
