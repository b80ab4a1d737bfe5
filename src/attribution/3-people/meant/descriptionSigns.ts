import type { AttributionLanguage } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { areOthers, inside } from '../areOthers.ts';
import type { Character } from '../character.ts';
import type { Asked } from './asked.ts';
import { detailsOf } from './detailsOf.ts';
import type { Form } from './form.ts';
import { keyOf } from './keyOf.ts';

/** What tells whether a description is somebody's. */
export interface Told {
  readonly facts: readonly string[];
  /** The article says that they are what its noun means. */
  readonly isTold: boolean;
}

/** What tells whether a description is somebody's: their roles, their name, what stands beside it anywhere. */
export function descriptionSigns(who: Character, asked: Asked, form: Form): Told {
  const { naming, language } = asked;
  const { people } = language;
  const { noun, opening } = form;
  const evidence = isAnother(who, asked) ? [] : evidenceOf(who, asked, form);
  const isTold = evidence.some((fact) => !WEAK.test(fact));
  const facts = evidence.flatMap((fact) => [`has noun ${fact}`, `has noun ${fact} ${opening}`]);
  if (evidence.length === 0) facts.push('without noun', `without noun ${who.sort}`);
  facts.push(...calledFacts(who, asked, form), ...wordFacts(who, form));
  if (form.kind !== 'person' && form.kind !== 'aged') {
    const last = who.name.toLowerCase().split(' ').at(-1);
    facts.push(`ends ${last}`, `${noun} ends ${last}`);
  }
  if (people.bodyNoun.test(noun))
    facts.push(people.mayBeBody(noun, who.name) ? 'may be body' : 'no such body');
  if (naming.name.includes('-')) facts.push('hyphen');
  return { facts, isTold };
}

/**
 * "the president", of a vice president; "the Brine campaign", of the Lisk campaign; "the mayor of Lisk", of Lisk; "the man in
 * the cap", of the man with the oar.
 */
export const isAnother = (
  { name, roles, sort, isDescribed }: Character,
  { naming, recent, language, language: { people } }: Asked,
): boolean =>
  (isDescribed && areApart(name, naming.name, language)) ||
  (!isDescribed && naming.name !== name && naming.name.endsWith(` ${name}`)) ||
  roles.some((role) => people.isDeputyOf(naming.name, role)) ||
  (roles.some((role) => people.isAbove(naming.name, role)) &&
    recent.some((one) => one.roles.some((role) => isPlainPost(naming.name, role, people)))) ||
  [...(sort === 'person' ? [] : [name.replace(people.articles, '')]), ...roles].some((own) =>
    areOthers(inside(naming.name), own),
  );

/** "the minister" of a roads minister, and no prime minister */
const isPlainPost = (name: string, role: string, { isRoleOf, isAbove }: PeopleLanguage): boolean =>
  isRoleOf(name, role) && !isAbove(name, role);

/** A man or a woman of whom only that is known, and something else of each. */
function areApart(one: string, other: string, language: AttributionLanguage): boolean {
  const { headNoun, plainly, article } = language.people;
  const noun = headNoun(one);
  if (headNoun(other) !== noun || !plainly.test(`${article} ${noun}`)) return false;
  const [known, told] = [detailsOf(one, language), detailsOf(other, language)];
  return known.length > 0 && told.length > 0 && !told.some((word) => known.includes(word));
}

/** What tells little alone: the noun stands inside of something, or somewhere in the sentence. */
const WEAK = /^(?:inside|in name|near)/u;

function evidenceOf(who: Character, { naming, beside, language: { people } }: Asked, form: Form): string[] {
  const { noun, age } = form;
  const own = who.name.toLowerCase().replace(people.articles, '');
  const words = own.split(/[\s-]+/u);
  const roles = who.roles.map((role) => role.toLowerCase());
  const near = who.isDescribed ? null : beside.find(age ?? noun, keyOf(who, people));
  return [
    ...(roles.some((role) => people.headNoun(role) === noun) ? ['in a role'] : []),
    ...(roles.some((role) => role.split(/[\s-]+/u).includes(noun)) ? ['inside a role'] : []),
    ...(who.roles.some((role) => people.isRoleOf(naming.name, role)) ? ['as role'] : []),
    ...(who.title === noun ? ['as title'] : []),
    ...(words.at(-1) === noun ? ['as name'] : words.includes(noun) ? ['in name'] : []),
    ...(who.isDescribed && people.headNoun(who.name) === noun ? ['as description'] : []),
    ...(own === naming.name.toLowerCase().replace(people.articles, '') ? ['and all'] : []),
    ...(near ? [near] : []),
  ];
}

/** Whether somebody was called so before. */
function calledFacts(
  who: Character,
  { naming, traces, language: { people } }: Asked,
  { noun }: Form,
): string[] {
  const called = traces.of(who.id).descriptions;
  if (called.has(naming.name.toLowerCase())) return ['called so'];
  if ([...called].some((one) => people.headNoun(one) === noun)) return ['called likewise'];
  return called.size > 0 ? ['called otherwise'] : [];
}

/** Whether the other words of the description are somebody's too. */
function wordFacts({ name, roles }: Character, { words, proper }: Form): string[] {
  const known = new Set([name, ...roles].flatMap((part) => part.toLowerCase().split(/[\s-]+/u)));
  const more = words.filter((word) => known.has(word)).length;
  const share = more === 0 ? 'no' : more < words.length ? 'some' : 'all';
  const isProper = proper.some((word) => known.has(word.toLowerCase()));
  return [
    ...(words.length > 0 ? [`${share} more words`] : []),
    ...(proper.length > 0 ? [isProper ? 'proper known' : 'proper unknown'] : []),
  ];
}
