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
