import { isCountedApart } from '../areOthers.ts';
import { areThings } from '../byPronoun.ts';
import { isOther, type Character } from '../character.ts';
import { mayBeBody } from '../isBodyOrFirm.ts';
import type { Asked } from './asked.ts';
import { isAnother } from './descriptionSigns.ts';
import type { Form } from './form.ts';
import { isUnjoined } from './joined.ts';
import { hasOtherPart } from './otherParts.ts';

/** Forms of words for one person; the others may mean whoever is taken for something else. */
const PERSONAL = /^(?:he|person|aged)$/u;

/** A thing or somebody of the other gender, for "he"; "the president", of a vice president; "the company", of a union. */
export function isRuledOut(who: Character, form: Form, asked: Asked): boolean {
  const { kind, noun, isPronoun } = form;
  if (isOther(asked.gender, who.gender)) return true;
  if (kind === 'it' && areThings(who.name, asked.language.people)) return true;
  if (kind === 'he' && (isPaper(who) || isBodyByName(who, asked) || isThingByName(who, asked))) return true;
  if (PERSONAL.test(kind) && who.isDescribed && who.sort !== 'person') return true;
  if (isPronoun) return false;
  const { meant } = asked.language.people;
  if (meant && isCountedApart(who, asked.naming.name, meant.counted)) return true;
  if (hasOtherPart(who, asked) || isUnjoined(who, form, asked)) return true;
  const isBody = /^(?:generic|body|medium)$/u.test(kind);
  if (isBody && who.sort === 'person' && (who.gender !== null || who.title !== null)) return true;
  return (
    isAnother(who, asked) ||
    (/^(?:generic|body)$/u.test(kind) && !mayBeBody(who, noun, asked.language.people))
  );
}

/** A medium and nothing else that is known: nobody is "she" who was told something as Radio Sund was. */
const isPaper = ({ sort, gender, roles }: Character): boolean =>
  sort === 'medium' && gender === null && roles.length === 0;

/** Whether nothing tells of somebody that it is a person. */
const isNoPerson = ({ gender, title, roles }: Character): boolean =>
  gender === null && title === null && roles.length === 0;

/** "Lisk Bank": of which nothing tells that it is a person after all. */
const isBodyByName = (who: Character, { language: { people } }: Asked): boolean =>
  who.sort === 'body' && isNoPerson(who) && people.isBody(who.name);

/** "Easter Monday", "Delby Hall": of several words, and of a day or a place. */
const isThingByName = (who: Character, { language: { people } }: Asked): boolean =>
  who.sort === 'unknown' &&
  isNoPerson(who) &&
  who.name.includes(' ') &&
  people.genderOfName(who.name) === null;

/** Whether a description's noun is the title or the post of a person. */
export const holds = (
  { sort, title, roles, isDescribed }: Character,
  { noun }: Form,
  { language: { people } }: Asked,
): boolean =>
  sort === 'person' &&
  !isDescribed &&
  (title === noun || roles.some((role) => people.headNoun(role) === noun));
