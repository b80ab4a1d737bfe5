import { anyCase } from '../../text/anyCase.ts';
import { wordList } from '../wordList.ts';

/** Months and days of the week in lower case, and all of them. */
export const MONTHS = wordList(
  'january february march april may june july august september october november december',
);
export const WEEKDAYS = wordList('monday tuesday wednesday thursday friday saturday sunday');
export const DATES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

/** The text of a pattern for "november" and "nov". */
const shortOrWhole = (month: string): string => {
  const [start, rest] = [month.slice(0, 3), month.slice(3)];
  if (month === 'september') return 'sep(?:t(?:ember)?)?';
  return rest === '' ? start : `${start}(?:${rest})?`;
};
const MONTH_FORMS = MONTHS.map(shortOrWhole);

/** The text of a pattern for a month: "Nov", "Nov.", "November", "NOV"; "Mayer 2" is no day. Most words begin as none does. */
export const MONTH = `(?=[ADFJMNOSadfjmnos])(?:${MONTH_FORMS.flatMap((form) => [anyCase(form), form.toUpperCase()]).join('|')})(?!\\p{LC})\\.?`;
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';

/** The text of a pattern for a day of the week: "Monday", "Tue". */
export const WEEKDAY = `(?:${WEEKDAYS.map((day) => `${anyCase(day)}|${anyCase(day.slice(0, 3))}`).join('|')})`;

/** The text of a pattern for a day of a month with its year: "12 November 2026", "12-Nov-2026". */
export const DAY_OF_MONTH_AND_YEAR = `(?:(?:${NUMBER} ${MONTH}|${MONTH} ${NUMBER}),? |\\d{1,2}-${MONTH}-)\\d{4}(?!\\d)`;

/** The text of a pattern for a day of a month: "12 November 2026", "Nov. 12th". */
export const DAY_OF_MONTH = `(?:${NUMBER} ${MONTH}|${MONTH} ${NUMBER})(?:,? \\d{4})?(?![\\p{LC}\\d])`;
