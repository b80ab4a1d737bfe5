import type { MeantLanguage } from '../../language/meant.ts';
import type { Character } from './character.ts';

/** "Lisk harbour" of "the Lisk harbour campaign" */
export const inside = (description: string): string => description.split(' ').slice(1, -1).join(' ');

/** "GOP" of "GOP presidential nominee" */
const properWords = (words: string): readonly string[] =>
  words.match(/(?<![\p{LC}-])\p{Lu}[\p{LC}-]*/gu) ?? [];

/** Two descriptions that name something, and nothing that is the same: "Brine campaign", "Lisk campaign"; "LCA" may be short for it. */
export function areOthers(description: string, other: string): boolean {
  const [own, known] = [properWords(description), properWords(other)];
  const areShort = [...own, ...known].some((word) => /^\p{Lu}{2}/u.test(word));
  return own.length > 0 && known.length > 0 && !areShort && !own.some((word) => known.includes(word));
}

/** Who may be "the second diplomat": not "one of the diplomats"; "the other diplomat": not whoever was met last. */
export function withoutCounted(
  recent: readonly Character[],
  name: string,
  { counted, other }: MeantLanguage,
): readonly Character[] {
  if (placeOf(name, counted) < 0) return recent;
  const described = other.test(name) && recent.find(({ isDescribed }) => isDescribed);
  const person = other.test(name) && recent.find(({ sort }) => sort === 'person');
  return recent.filter((one) => one !== described && one !== person && !isCountedApart(one, name, counted));
}

/** "one of the diplomats", for "the second diplomat" */
export function isCountedApart(
  { isDescribed, name }: Character,
  other: string,
  counted: MeantLanguage['counted'],
): boolean {
  const [known, told] = [placeOf(name, counted), placeOf(other, counted)];
  return isDescribed && known >= 0 && told >= 0 && known !== told;
}

/** Which of several words tell of, from 0; -1 where they don't. */
export const placeOf = (words: string, counted: MeantLanguage['counted']): number =>
  counted.findIndex((form) => form.test(words));
