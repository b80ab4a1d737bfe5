import type { PeopleLanguage } from '../../language/people.ts';
import type { Mention, Span } from '../../types.ts';
import type { Cast } from '../3-people/cast.ts';

/** The medium that words at a place mean, which was named after all others that are no people: "*the paper*", "*its* editor". */
export function lastMedium({ recent, language }: Cast, { start, end }: Span): Mention | null {
  const { sort, name = '' } = recent.find((one) => !/^(?:person|people)$/.test(one.sort)) ?? {};
  const isMedium = sort === 'medium' || language.outlets.isMediumName(name);
  return isMedium ? { name: name.replace(language.people.articles, ''), start, end } : null;
}

/** "*its*", which may mean a medium, but not "her", "their". */
export function mayOwnAsMedium(words: string, { possessives, pronouns }: PeopleLanguage): boolean {
  const sorts = possessives.has(words) ? (pronouns[words]?.sorts ?? []) : [];
  return sorts.includes('medium') && !sorts.includes('people');
}
