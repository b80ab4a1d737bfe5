import type { AttributionLanguage } from '../../language/attribution.ts';

/** Whether a role is a medium's: "the state news agency", but not "the UN refugee agency". */
export function isMediumRole(
  role: string,
  { people, outlets }: Pick<AttributionLanguage, 'people' | 'outlets'>,
): boolean {
  const noun = people.headNoun(role);
  return outlets.isMediumNoun(role.toLowerCase().endsWith(` ${noun}`) ? role : noun);
}
