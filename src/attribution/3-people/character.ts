import type { CharacterSort, Gender, PeopleLanguage } from '../../language/people.ts';
import type { Mention } from '../../types.ts';
import type { NamingForm } from './naming.ts';

/** Somebody or something that the article has named so far. */
export interface Character {
  readonly id: number;
  readonly name: string;
  /** The name as names are compared, of `plainName`. */
  readonly plain: string;
  /** All that the text says somebody is; the first is the one to show. */
  readonly roles: readonly string[];
  /** In full: "doctor" of "Dr. Mara Quist". */
  readonly title: string | null;
  /** The title and the surname by which alone they were brought in: "Mrs Quist". */
  readonly courtesy: string | null;
  readonly sort: CharacterSort;
  readonly gender: Gender | null;
  /** No more than a first name tells the gender, and that may be wrong. */
  readonly isGenderGuessed: boolean;
  /** Where it was named first, as an offset of the text. */
  readonly start: number;
  /** Known by a description, not by a name: "a cyclist". */
  readonly isDescribed: boolean;
  /** Two who are named together: "Ann Lee and Bo Aske". */
  readonly isPair: boolean;
  /** The text has called the person by the surname alone. */
  readonly isCalledShort: boolean;
  /** The text has called it by a noun that only a person has: "the shopkeeper". */
  readonly isPersonally: boolean;
}

/** Somebody of whom more is known. Written out: V8 is slow with objects that were made in several ways. */
export const changed = (known: Character, news: Partial<Character>): Character => ({
  id: known.id,
  name: news.name ?? known.name,
  plain: news.plain ?? known.plain,
  roles: news.roles ?? known.roles,
  title: news.title ?? known.title,
  courtesy: known.courtesy,
  sort: news.sort ?? known.sort,
  gender: news.gender ?? known.gender,
  isGenderGuessed: news.isGenderGuessed ?? known.isGenderGuessed,
  start: known.start,
  isDescribed: news.isDescribed ?? known.isDescribed,
  isPair: news.isPair ?? known.isPair,
  isCalledShort: news.isCalledShort ?? known.isCalledShort,
  isPersonally: news.isPersonally ?? known.isPersonally,
});

/** The form in which names are compared: no case, no article, no letters behind it. */
export const plainName = (name: string, { articles, postNominal }: PeopleLanguage): string =>
  name.replace(postNominal, '').toLowerCase().replace(articles, '');

/** Whether both are known and differ. */
export const isOther = (one: Gender | null, other: Gender | null): boolean =>
  one !== null && other !== null && one !== other;

/** Whether somebody who is known in full is named by the surname alone. */
export const isShort = (
  { form, name }: { readonly form: NamingForm; readonly name: string },
  known: Character,
): boolean =>
  form === 'name' &&
  known.sort === 'person' &&
  known.courtesy === null &&
  !name.includes(' ') &&
  known.name.endsWith(` ${name}`);

/**
 * Whether somebody was named by these words; but not in what somebody is, "*Lisk Castle* spokesman Otto Lind", nor as whose they
 * are, "*Tom Quist's* widow", "*her* widower", whichever of the two was named first.
 */
export const isNamedBy = (
  { name, start, isDescribed }: Character,
  naming: Mention & { readonly form: NamingForm; readonly role: string | null },
): boolean =>
  start === naming.start &&
  naming.form !== 'pronoun' &&
  naming.role?.includes(name) !== true &&
  !(isDescribed && isOwner(naming.name, name)) &&
  (isDescribed || naming.form !== 'description' || !isOwner(name, naming.name));

const isOwner = (name: string, description: string): boolean =>
  description.includes(name) && /^['’]/u.test(description.slice(description.indexOf(name) + name.length));
