import { capitalised } from '../../text/capitalised.ts';
import { wordList } from '../wordList.ts';

/** Months and days of the week in lower case. */
export const MONTHS = wordList(
  'januar jänner februar märz april mai juni juli august september oktober november dezember',
);
export const WEEKDAYS = wordList('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag');

const MONTH = `(?:${MONTHS.map(capitalised).join('|')}|(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.?)`;

/** The text of a pattern for a day of the week: "Montag", "Mo." */
export const WEEKDAY = `(?:${WEEKDAYS.map(capitalised).join('|')}|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.)`;

/** The text of a pattern for a day of a month: "14. Mai 2026", "14. Mai". */
export const DAY_OF_MONTH = `\\d{1,2}\\. ${MONTH}(?: \\d{4})?`;
