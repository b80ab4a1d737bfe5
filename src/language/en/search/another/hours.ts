import { anyCase } from '../../../../text/anyCase.ts';
import { DAY_OF_MONTH, MONTH, WEEKDAYS } from '../../calendar.ts';
import { NUMBER_WORD } from '../numbers.ts';

/** "what time", but not "what time of year" */
const ASKS_HOUR =
  /\b(?:what|which) (?:time|hour)(?! of (?:the )?(?:year|month|week)| (?:frame|zone|span))(?!\p{LC})/iu;
/** The text of a pattern for a day, of a month or of a week. */
export const DAY = String.raw`(?:${DAY_OF_MONTH}|(?:${WEEKDAYS.map(anyCase).join('|')})(?!\p{LC}))`;
const HAS_DAY = new RegExp(String.raw`(?<![\p{LC}\d])${DAY}`, 'u');
/** By any of these a sentence tells the hour, or may. */
const HOUR = [
  /\d[.:]\d\d|\d ?[ap]\.?m(?!\p{LC})|\d ?h(?:rs?)?(?!\p{LC})|(?<!\d)(?:[01]?\d|2[0-4]) ?[–-] ?(?:[01]?\d|2[0-4])(?!\d)/iu,
  /(?<!\p{LC})(?:o['’]clock|hours?|minutes?|times?|noon|midday|midnight|midnights|dawn|dusk|daybreak|nightfall|sunrise|sunset|dark|mornings?|afternoons?|evenings?|nights?|tonight|overnight|lunch\p{LC}*|dinner|breakfast|tea-?time|half past|quarter (?:past|to)|early|late|earlier|later|when|while|as soon|moment)(?!\p{LC})/iu,
  new RegExp(
    String.raw`(?<!\p{LC})(?:at|from|until|till|by|before|after|around|about|between|to) (?:${NUMBER_WORD}|\d{1,4})(?![\p{LC}\d-]| ${MONTH})`,
    'u',
  ),
];

/** Whether the hour is asked for, and a sentence has only the day: “The fair is on 9 August.” */
export const hasDayForHour = (question: string, sentence: string): boolean =>
  ASKS_HOUR.test(question) && lacksHour(sentence);

/** Whether a sentence has a day without an hour. */
export const lacksHour = (sentence: string): boolean =>
  HAS_DAY.test(sentence) && !HOUR.some((pattern) => pattern.test(sentence));
