import { capitalised } from '../../../../text/capitalised.ts';
import { MONTHS, WEEKDAYS } from '../../calendar.ts';
import { lacksHour } from '../another/hours.ts';

const patternOf = (words: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{LC})(?:${words.join('|')})(?!\p{LC})`, 'giu');
const KINDS = [
  patternOf(WEEKDAYS),
  patternOf(MONTHS.filter((month) => !/^(?:may|march|mar|sun|sat|jan|dec)$/iu.test(month))),
];
/** May is a verb, too, and march. */
const AT = /(?<!\p{LC})(?:on|in|last|this|next|since|by|until|from) (?:early |late |mid-)?$/iu;

/** Whether a question asks of a day or month, and a sentence has only another: of the talks on Friday, “talks on Thursday lasted five hours”. */
export function isOnOtherDay(question: string, sentence: string): boolean {
  return KINDS.some((pattern) => {
    const asked = [...question.matchAll(pattern)].filter(({ index }) => AT.test(question.slice(0, index)));
    if (asked.length !== 1) return false;
    const told = [...sentence.matchAll(pattern)].map(([word]) => word.toLowerCase());
    return told.length > 0 && !told.includes(asked[0]![0].toLowerCase());
  });
}

const SAYS =
  '(?:sa(?:y|ys|id)|t(?:ell|ells|old)|wr(?:ite|ites|ote)|add(?:s|ed)|warn(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|declare[sd]?|state[sd]?|explain(?:s|ed)?|repl(?:y|ies|ied))';
const DAY = `(?<day>${WEEKDAYS.join('|')})`;
/** "What did Lund *say on Friday*?" */
const ASKS_SAYING = new RegExp(
  String.raw`^(?:(?:and|so|but) )?what\b.*(?<!\p{LC})${SAYS}(?: (?:the )?[\p{LC}]+)?(?: on| last| this) ${DAY}(?!\p{LC})`,
  'iu',
);
const QUOTED = /[“"][^“”"]*[”"]/gu;
/** What may stand between a saying and its day: "said *in a letter to the board on* Friday", "said *Ada Lund, the mayor, on* Friday". */
const OCCASION = String.raw`(?: (?:in|at|to|during|after|before|by|from|through|via|outside|of|for)(?: [\p{LC}’'-]+){1,3}?)*(?: \p{Lu}[\p{LC}’'-]*)*(?:, [^,;:]{1,60},)?`;

/** Whether a day, with its capital, is that of a saying: “On Friday, Lund said”, “Lund on Friday said”, “Lund told reporters on Friday”. */
const isDayOfSaying = (sentence: string, day: string): boolean =>
  [
    String.raw`^[“"]?(?:On|Last|This|Late|Early|Earlier|In|At|After|By|(?:Speak|Writ|Respond)ing|Asked)(?!\p{LC})[^,;:]*(?<!\p{LC})${day}(?!\p{LC})[^;:]*(?<!\p{LC})${SAYS}(?!\p{LC})`,
    String.raw`(?<=\p{LC},? )(?:on )?${day},? (?:also |then )?${SAYS}(?!\p{LC})`,
    String.raw`(?<!\p{LC})${SAYS}(?: (?:the )?\p{Ll}+)?${OCCASION}(?: on| late| early| last)* ${day}(?!\p{LC})`,
  ].some((pattern) => new RegExp(pattern, 'u').test(sentence));

/** Whether it is asked what somebody said on a day, and the day of a sentence is that of something else: “The vote is on Friday, Lund said.” */
export function isSaidOfDay(question: string, sentence: string): boolean {
  const day = ASKS_SAYING.exec(question)?.groups?.['day'];
  if (day === undefined || !sentence.includes(capitalised(day.toLowerCase()))) return false;
  const told = sentence.replace(QUOTED, ' ');
  return (
    new RegExp(String.raw`(?<!\p{LC})${SAYS}(?!\p{LC})`, 'iu').test(told) &&
    !isDayOfSaying(told, capitalised(day.toLowerCase()))
  );
}

/** A match has its hour: "When does the match *kick off*?" */
const ASKS_KICK_OFF =
  /\bwhen\b[^?]*(?<!\p{LC})(?:match|game|tie|derby|(?:semi-|quarter-)?final)s?(?!\p{LC})[^?]* kick(?:s|ed)? off(?!\p{LC})/iu;

/** Whether it is asked when a match begins, and a sentence has the day without the hour. */
export const lacksKickOff = (question: string, sentence: string): boolean =>
  ASKS_KICK_OFF.test(question) && lacksHour(sentence);

/** "When did it fail *the first time*?" */
const ASKS_ONE_TIME = /\bwhen\b[^?]*(?<!\p{LC})(?:(?:first|second|third|last) time|first|last)(?!\p{LC})/iu;
const ONE_TIME = /(?<!\p{LC})(?:first|second|third|last|latest|initially|most recently)(?!\p{LC})/iu;
/** Several times together: "twice since May". */
const SEVERAL_TIMES =
  /(?<!\p{LC})(?:twice|(?:\p{LC}+|\d+) times|repeatedly) (?:since|in|within|during|over|between)(?!\p{LC})/iu;

/** Whether it is asked when something was the first time, and a sentence has only how often it was. */
export const lacksOneOfTimes = (question: string, sentence: string): boolean =>
  ASKS_ONE_TIME.test(question) && SEVERAL_TIMES.test(sentence) && !ONE_TIME.test(sentence);
