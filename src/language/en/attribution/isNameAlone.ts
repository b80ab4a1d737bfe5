import { escapePattern } from '../../../text/escapePattern.ts';
import { once } from '../../../values/once.ts';
import { SPELLING } from '../search/words/lexicon.ts';
import { allPlaces } from '../search/places.ts';
import { MONTHS, WEEKDAYS } from '../calendar.ts';

/** How common the names of the word list are; English has what is commoner, and not what is none of its words. */
const RANK_OF_NAMES = 1;

/** Days, months and feasts are written as names are. */
const OF_CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS, 'christmas', 'easter']);

const places = once(
  () =>
    new Set(allPlaces().flatMap(({ names, people, seats }) => [...names, ...people, ...seats].map(lower))),
);

/** Whether one word before a quotation is a name, “*Norlink*: …”, but neither a word of English, “*Motto*: …”, nor a place, where a text says “in Brine”. */
export function isNameAlone(word: string, text: string): boolean {
  const small = lower(word);
  if (SPELLING.rankOf(small) > RANK_OF_NAMES || OF_CALENDAR.has(small) || places().has(small)) return false;
  return !new RegExp(
    String.raw`(?<![\p{LC}-])(?:in|near|around|outside|across) ${escapePattern(word)}(?![\p{LC}-])`,
    'iu',
  ).test(text);
}

const lower = (word: string): string => word.toLowerCase();
