import type { PeopleLanguage } from '../../language/people.ts';
import { anyCase } from '../../text/anyCase.ts';

/** Capitalised words without another one beside them and without the article before them, which no place's preposition stands before anywhere. */
export function lonelyNames(text: string, people: PeopleLanguage): ReadonlySet<string> {
  const { article, places, of } = people;
  const the = anyCase(article);
  // The first condition says no quickly.
  const lonely = new RegExp(
    String.raw`(?=[A-Z]|[^\0-\u007f])(?<![\p{LC}-])(?<!\p{Lu}[\p{LC}'’-]{0,20} )(?<!\b${the} )\p{Lu}\p{LC}{1,30}(?![\p{LC}-])(?! \p{Lu})`,
    'gu',
  );
  // "in Lisk" is a place, and so is "the Bank of Lisk"
  const isPlace = (at: number): boolean => {
    const [owner = '', word = ''] = text
      .slice(Math.max(0, at - 24), at)
      .split(/\s/)
      .slice(-3);
    return places.test(word) || (word === of && /^\p{Lu}/u.test(owner) && people.isBody(owner));
  };
  const words = new Set<string>();
  const towns = new Set<string>();
  // One after the other: all matches at once take more memory than the text.
  for (const { 0: word, index } of text.matchAll(lonely)) (isPlace(index) ? towns : words).add(word);
  // "in Lisk" above, and "the city of Lisk" below
  for (const town of towns) words.delete(town);
  return words;
}
