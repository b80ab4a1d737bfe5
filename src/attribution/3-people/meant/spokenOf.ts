import { isOther, type Character } from '../character.ts';
import type { Asked } from './asked.ts';

/** “She is fearless,” a friend says. ¶ *She* will run again, she said: of whom a friend without a name spoke, in a paragraph of its own. */
export function whoWasSpokenOf({
  recent,
  ruled,
  speaker,
  naming,
  gender,
  lines,
  at,
  text,
  language: { people },
}: Omit<Asked, 'link' | 'beside' | 'traces'>): Character | null {
  const isClose =
    ruled?.isDescribed === true &&
    ruled.id === speaker &&
    ruled.gender === null &&
    people.meant?.indefinite.test(ruled.name) === true &&
    people.close.test(people.headNoun(ruled.name));
  const line = lines[at];
  const above = lines[at - 1]?.block;
  if (naming.form !== 'pronoun' || gender === null || !isClose || !line?.first || !above) return null;
  const pronoun = people.meant?.spokenOf.exec(text.slice(above.start, above.end));
  if (!pronoun || (pronoun.groups?.['male'] ? 'male' : 'female') !== gender) return null;
  return (
    recent.find(
      (one) => one.sort === 'person' && !one.isDescribed && !one.isPair && !isOther(gender, one.gender),
    ) ?? null
  );
}
