import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Gender } from '../../language/people.ts';
import { isOther, type Character } from './character.ts';

/** A description, what it turns on and tells, and who has been named, the last one first. */
interface Described {
  readonly recent: readonly Character[];
  readonly name: string;
  readonly noun: string;
  readonly gender: Gender | null;
  readonly language: AttributionLanguage;
}

/** The person named last, where a noun may mean one: "the botanist", "the Lakers star", but not "the Lisk prosecutor", "the operator". */
export function personFor({
  recent,
  name,
  noun,
  gender,
  language: { people, outlets },
}: Described): Character | undefined {
  const mayBePerson =
    people.isPersonNoun(noun) &&
    !people.isBody(noun) &&
    !outlets.isMediumNoun(noun) &&
    !people.office.test(noun);
  const isOfName = /\p{Lu}\p{Ll}/u.test(name.replace(people.articles, '')) && !people.ofTeam.test(noun);
  if (!mayBePerson || isOfName) return undefined;
  const person = recent.find((one) => one.sort === 'person' && /^\p{Lu}\S* \p{Lu}/u.test(one.name));
  // "Ann Lee was jailed. The judge said": another; but Sergeant Ann Lee is an officer
  const isAnother = people.onDuty.test(noun) && !people.formerly.test(name) && !person?.title;
  return isAnother || isOther(gender, person?.gender ?? null) ? undefined : person;
}
