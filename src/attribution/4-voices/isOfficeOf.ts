import type { PeopleLanguage } from '../../language/people.ts';

/** "The Treasurer", "The Chair of Finance", "The Tree Warden"; but: the Arkansas Democrat */
export const isOfficeOf = (called: string, people: PeopleLanguage): boolean =>
  [called.split(' ').at(-1)?.toLowerCase() ?? '', people.headNoun(called)].some(
    (noun) =>
      people.isTitle(noun) ||
      people.onDuty.test(noun) ||
      (people.isKindOfPerson(noun) && !people.demonym.test(called)),
  );
