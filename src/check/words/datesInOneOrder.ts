import type { ClaimLanguage } from '../../language/claims.ts';
import type { Word } from './claimWords.ts';

/** A day of a month in figures. */
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;

/** "June 14" in the order of "14 June"; the ending of "14th" is left out, where it is one of a day. */
export function datesInOneOrder<Kind extends Word>(
  words: readonly Kind[],
  { isMonth, endsOrdinal }: ClaimLanguage,
): readonly Kind[] {
  const isDay = (word: Kind | undefined): boolean => word !== undefined && DAY.test(word.form);
  const months = new Set(words.filter(({ form }) => isMonth(form)));
  const isEnding = (word: Kind, place: number): boolean =>
    endsOrdinal(word.form) &&
    isDay(words[place - 1]) &&
    words[place - 1]!.end === word.start &&
    (months.has(words[place - 2]!) || months.has(words[place + 1]!));
  const kept = words.filter((word, place) => !isEnding(word, place));
  const isTurned = (place: number): boolean =>
    months.has(kept[place]!) && isDay(kept[place + 1]) && !isDay(kept[place - 1]);
  return kept.map((word, place) => {
    if (isTurned(place)) return kept[place + 1]!;
    return isTurned(place - 1) ? kept[place - 1]! : word;
  });
}
