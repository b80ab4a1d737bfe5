import type { PeopleLanguage } from '../../language/people.ts';

/** Whether a noun is for several of what somebody can be: "analysts". */
export const arePeople = (noun: string, { isPersonNoun, singular }: PeopleLanguage): boolean =>
  isPersonNoun(singular(noun) ?? '');

/** Whether a noun is for what one or several can be: "analyst", "analysts". */
export const isPersonOrPeople = (noun: string, people: PeopleLanguage): boolean =>
  people.isPersonNoun(noun) || arePeople(noun, people);
