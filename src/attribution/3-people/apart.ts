import type { Gender, PeopleLanguage } from '../../language/people.ts';
import { plainName } from './character.ts';
import type { HistoryList } from './historyList.ts';
import { isTitleAnd } from './introduced.ts';

/**
 * What to call somebody new whose title tells them from others of their surname: "Mrs Quist", where Otto or Mr Quist was named,
 * who is called so from now on as well.
 */
export function toldApart(
  history: HistoryList,
  name: string,
  before: string,
  gender: Gender | null,
  people: PeopleLanguage,
): string {
  if (gender === null || !isTitleAnd(name, before)) return name;
  const surname = plainName(name, people);
  const others = history.recent.filter(
    ({ sort, plain, gender: own }) =>
      sort === 'person' && own !== gender && (plain === surname || plain.endsWith(` ${surname}`)),
  );
  for (const one of others)
    if (one.plain === surname && one.courtesy !== null) history.callInFull(one, one.courtesy, people);
  return others.length > 0 ? before : name;
}
