import { isOther, type Character } from '../character.ts';
import type { Asked } from './asked.ts';

/** Letters of a sentence that brings somebody in, at most: a longer one tells of what people do. */
const LONGEST = 80;

/** Quist said it was late. *A nurse* shook her head. “Never,” *she* said: somebody new whom the sentence before the quotation is about. */
export function whoIsBroughtIn({
  recent,
  ruled,
  naming,
  gender,
  lines,
  at,
  text,
  traces,
  language: { people },
}: Asked): Character | null {
  const line = lines[at];
  const before = lines[at - 1];
  const isBeside = line && before && line.block === before.block && line.quoted > 0;
  const isShort = before && before.end - before.start <= LONGEST;
  if (!isBeside || !isShort || naming.form !== 'pronoun' || gender === null || before.reports.length > 0)
    return null;
  if (people.meant?.undergone.test(text.slice(before.start, before.end))) return null;
  if (ruled && traces.of(ruled.id).named >= at - 1) return null;
  const isNew = ({ id, sort, isDescribed, name, start, gender: own }: Character): boolean =>
    start === before.start &&
    sort === 'person' &&
    isDescribed &&
    traces.of(id).subject === at - 1 &&
    traces.of(id).namedTimes === 1 &&
    people.meant?.indefinite.test(name) === true &&
    !isOther(gender, own);
  return recent.find(isNew) ?? null;
}
