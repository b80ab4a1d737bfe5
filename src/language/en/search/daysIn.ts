import { WEEKDAY, WEEKDAYS } from '../calendar.ts';

const WORKING: readonly string[] = WEEKDAYS.slice(0, 5);
const WEEKEND: readonly string[] = WEEKDAYS.slice(5);

/** Several days by one word; an example beside each. */
const SEVERAL: readonly (readonly [days: readonly string[], pattern: RegExp, example: string])[] = [
  [WORKING, /(?<!\p{LC})(?:weekdays?|(?:during|in) the week|working days?)(?!\p{LC})/iu, 'on weekdays'],
  [WEEKEND, /(?<!\p{LC})week-?ends?(?!\p{LC})/iu, 'at weekends'],
  [WEEKDAYS, /(?<!\p{LC})(?:daily|every day|each day|seven days a week)(?!\p{LC})/iu, 'open daily'],
];

/** "Monday", "Mon", "on sat", but not "it sat". */
const DAY = String.raw`(?<!\p{LC})(?:(?=\p{Lu}|\p{Ll}+day)|(?<=(?<!\p{LC})(?:on|every|until|to) ))(?<NAME>${WEEKDAY})(?:s|['’]s)?(?!\p{LC})\.?`;
const named = (name: string): string => DAY.replace('NAME', name);
const DAYS = new RegExp(`${named('from')}(?: ?(?:to|through|until|till|[–-]) ?${named('to')})?`, 'gu');

/** The days of the week that words tell, each as the calendar writes it: all five of "Monday to Friday" and of "weekdays". */
export function daysIn(words: string): ReadonlySet<string> {
  const several = SEVERAL.flatMap(([days, pattern]) => (pattern.test(words) ? days : []));
  const single = [...words.matchAll(DAYS)].flatMap(({ groups }) => daysFrom(groups!['from']!, groups!['to']));
  return new Set([...several, ...single]);
}

/** A day, or all up to another, round the end of the week where that is earlier. */
function daysFrom(first: string, last = first): string[] {
  const [from, to] = [first, last].map((day) =>
    WEEKDAYS.findIndex((whole) => whole.startsWith(day.toLowerCase().slice(0, 3))),
  );
  const count = ((to! - from! + WEEKDAYS.length) % WEEKDAYS.length) + 1;
  return [...WEEKDAYS, ...WEEKDAYS].slice(from, from! + count);
}
