import type { Character } from '../character.ts';
import type { Asked } from './asked.ts';

/**
 * Kursblatt writes that the butter was bad. *The company* denies it: whoever has told of it is not who denies it.
 */
export function isAccuser(
  one: Character,
  { naming, traces, lines, at, language: { people, outlets } }: Asked,
): boolean {
  const { sort, isDescribed, roles, name, id } = one;
  if (naming.form !== 'description' || sort === 'person' || isDescribed) return false;
  // "Norlink sold rope. *The company* knew it, Kursblatt wrote. *The company* denies it."
  if (traces.of(id).descriptions.has(naming.name.toLowerCase())) return false;
  const noun = people.headNoun(naming.name);
  if (sort === 'medium') return !outlets.isMediumNoun(noun);
  if (roles.length > 0 || people.isBody(name)) return false;
  return traces.of(id).spoke === at - 1 && lines[at - 1]?.statement?.report.press !== null;
}
