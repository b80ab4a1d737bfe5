import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Gender, PeopleLanguage, Pronoun } from '../../language/people.ts';
import { isOther, type Character } from './character.ts';
import type { Traces } from './meant/traces.ts';
import { arePeople } from './peopleNouns.ts';

/** "He" and "she" mean a person, if there is one among so many characters named last, rather than one of unknown sort. */
const NEAR = 12;

/** Whom a pronoun means; `speaker` is the id of who spoke last. */
export function byPronoun(
  recent: readonly Character[],
  wanted: Pronoun,
  speaker: number | null,
  people: PeopleLanguage,
): Character | null {
  const [likeliest] = wanted.sorts;
  const near = recent.slice(0, NEAR);
  const [last] = near;
  // “…,” an aide said. “No,” *they* added: of whom the text does not say more
  const isUnnamed = last?.id === speaker && last?.sort === 'person' && last.isDescribed && !last.gender;
  if (likeliest === 'people' && last && isUnnamed) return last;
  // "The oil was old. They also said …": people say things
  const speaking =
    likeliest === 'people' ? near.find((one) => areSome(one, people) || one.isPair) : undefined;
  if (speaking) return speaking;
  const fits = ({ sort, gender, name }: Character): boolean =>
    wanted.sorts.includes(sort) &&
    /\p{L}/u.test(name) && // 231 of them
    !(likeliest === 'medium' && areThings(name, people)) &&
    (!wanted.gender || !gender || gender === wanted.gender) &&
    // "the Lisk Prize" is no person, though "Falk" may be one
    (likeliest !== 'person' || sort === 'person' || !name.includes(' '));
  // "*Quist* said so. “It is late,” *she* said": whoever spoke last, though no more than a surname is known
  const isHeard =
    last?.id === speaker &&
    last?.sort === 'unknown' &&
    !last.isDescribed &&
    !arePeople(last.name.toLowerCase(), people) &&
    /^\p{Lu}\S+$/u.test(last.name);
  if (likeliest === 'person' && last && isHeard && fits(last)) return last;
  const persons = likeliest === 'person' ? near.filter((one) => one.sort === 'person' && fits(one)) : [];
  // "…, a spokeswoman reports. A cyclist broke a hand. “…,” she says": a woman who spoke comes before somebody who may be a woman
  const [nearest] = persons;
  const sure =
    nearest?.isDescribed && nearest.gender !== wanted.gender
      ? persons.find(({ id, gender }) => id === speaker && gender === wanted.gender)
      : undefined;
  return sure ?? nearest ?? recent.find(fits) ?? null;
}

/** Whether "he" or "she" may mean somebody near: a person of whom that is known, or who spoke last. */
export const isSomebodyNear = (
  recent: readonly Character[],
  wanted: Gender,
  speaker: number | null,
): boolean =>
  recent
    .slice(0, NEAR)
    .some(
      ({ sort, gender, id }) =>
        sort === 'person' && (gender === wanted || (gender === null && id === speaker)),
    );

/** Whom the sentence before is about, if only their name tells that "he" or "she" is another: "*Nana Mensah* denies it. “…,” *he* said". */
export function misjudged(recent: readonly Character[], gender: Gender, traces: Traces): Character | null {
  const [one, ...others] = recent.filter(({ id, sort }) => sort === 'person' && traces.isNear(id));
  if (!one?.isGenderGuessed || !isOther(gender, one.gender) || !traces.isUnderWay(one.id)) return null;
  return others.length === 0 ? one : null;
}

/** Quist said the driver was sorry. *He* was young: nothing else tells that Quist is a man, and it may be the driver. */
export const isGuess = (one: Character, gender: Gender, speaker: number | null): boolean =>
  one.id === speaker && (one.gender !== gender || one.isGenderGuessed);

/** A body that was asked, or did not answer: "Norlink did not answer. In a letter *it* said …". */
export function addressedBody(
  recent: readonly Character[],
  { gender, sorts }: Pronoun,
  traces: Traces,
): Character | null {
  if (gender || sorts.includes('people')) return null;
  const asked = recent.find(({ id }) => traces.isAddressed(id));
  return asked && (asked.sort === 'person' ? mayBeBody(asked) : sorts.includes(asked.sort)) ? asked : null;
}

/** Of whom nothing tells that it is a person. */
const mayBeBody = ({ gender, title, isDescribed, isPersonally }: Character): boolean =>
  !gender && !title && !isDescribed && !isPersonally;

/** Who spoke last and is no person after all: "Danvik Sugar said …. *It* added …". */
export function thingBehind(
  recent: readonly Character[],
  { sorts }: Pronoun,
  speaker: number | null,
  { traces, isTelling }: { readonly traces: Traces; readonly isTelling: boolean },
  { people, isDocumentNoun }: AttributionLanguage,
): Character | null {
  if (sorts.includes('person') || sorts.includes('people')) return null;
  const place = recent.findIndex(({ id }) => id === speaker);
  const last = recent[place];
  // "The contract is dated. *It* is signed": a thing was named since
  // but: "Danvik Sugar said *in a statement* that …. *It* added …"
  const isMeans = ({ id, name, isDescribed }: Character): boolean =>
    isDescribed &&
    !name.startsWith(`${people.article} `) &&
    isDocumentNoun(people.headNoun(name)) &&
    traces.of(id).named === traces.of(last?.id ?? -1).spoke;
  const isSince = recent
    .slice(0, Math.max(0, place))
    .some((one) => sorts.includes(one.sort) && !isMeans(one));
  const mayBeThing = !isSince && last?.sort === 'person' && mayBeBody(last);
  if (!mayBeThing) return null;
  // "Ada Febig said it was late. *It* will rain.": what somebody said is told of
  const isTold = isTelling && last.name.includes(' ') && traces.of(last.id).spoke === traces.at - 1;
  return isTold ? null : last;
}

/** "Passwords and PINs", of which none is "it"; but "Falk and Sons" */
export function areThings(name: string, { and, plural, headNoun }: PeopleLanguage): boolean {
  const parts = name.split(` ${and} `);
  return parts.length > 1 && parts.every((part) => plural.test(headNoun(part)));
}

/** "employees", "women", but not "results" */
function areSome({ sort, name }: Character, people: PeopleLanguage): boolean {
  const one = people.singular(people.headNoun(name));
  return sort === 'people' && (one === null || people.isPersonNoun(one));
}
