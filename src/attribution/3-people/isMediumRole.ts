import type { AttributionLanguage } from '../../language/attribution.ts';

/** Whether the role of whoever has a name is a medium's: "the state news agency", but not "the UN refugee agency", nor "broadcaster *Tom Fry*". */
export function isMediumRole(
  role: string,
  name: string,
  { people, outlets }: Pick<AttributionLanguage, 'people' | 'outlets'>,
): boolean {
  const noun = people.headNoun(role);
  if (people.isPersonNoun(noun) && name.includes(' ') && people.genderOfName(name) !== null) return false;
  return outlets.isMediumNoun(role.toLowerCase().endsWith(` ${noun}`) ? role : noun);
}
