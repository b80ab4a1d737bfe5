import { isOther, type Character } from '../character.ts';
import type { Asked } from './asked.ts';
import type { Form } from './form.ts';
import { keyOf } from './keyOf.ts';

/**
 * Quist said it was late. ¶ Lind was delighted. ¶ “She rang me,” *the 22-year-old* said: whose age that is, or whom the paragraph
 * behind whoever spoke last is about, unless that one's age it is, or the other is spoken of.
 */
export function whoseAge(asked: Asked, { kind, age }: Form): Character | null {
  const { recent, ruled, speaker, beside, language } = asked;
  if (kind !== 'aged' || age === null || !ruled || ruled.id !== speaker) return null;
  const isOfAge = (one: Character): boolean =>
    /^(?:before|behind)$/u.test(beside.find(age, keyOf(one, language.people)) ?? '');
  if (isOfAge(ruled)) return null;
  const people = recent.filter((one) => one !== ruled && mayBe(one, asked));
  return people.find(isOfAge) ?? people.find((one) => isToldOfSince(one, ruled, asked)) ?? null;
}

/** Somebody who has a name, and is no man where the words call a woman; "Lind" may be a person. */
const mayBe = ({ sort, isDescribed, isPair, gender: own }: Character, { gender }: Asked): boolean =>
  /^(?:person|unknown)$/u.test(sort) && !isDescribed && !isPair && !isOther(gender, own);

/** Whether the sentence before is about somebody, in a paragraph behind that of whoever spoke last, and what is said is not of them. */
function isToldOfSince(one: Character, last: Character, asked: Asked): boolean {
  const { traces, lines, at, text, naming, language } = asked;
  const { named, subject, byName } = traces.of(one.id);
  if (one.sort !== 'person') return false;
  const isAlone = traces.of(last.id).named < at - 1 && lines[at - 1]?.block !== traces.of(last.id).block;
  if (!isAlone || ![named, subject, byName].every((then) => then === at - 1)) return false;
  const said = text.slice(lines[at]?.start ?? naming.start, naming.start);
  const other = language.people.meant?.spokenOf.exec(said);
  const isSpokenOf = other && !isOther(other.groups?.['male'] ? 'male' : 'female', one.gender);
  return !isSpokenOf || language.people.meant?.own.test(said) === true;
}
