import { MONTHS, WEEKDAYS } from '../../calendar.ts';

const patternOf = (words: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'giu');
const KINDS = [
  patternOf(WEEKDAYS),
  patternOf(MONTHS.filter((month) => !/^(?:may|march|mar|sun|sat|jan|dec)$/iu.test(month))),
];
/** May is a verb, too, and march. */
const AT = /(?<!\p{L})(?:on|in|last|this|next|since|by|until|from) (?:early |late |mid-)?$/iu;

/** Whether a question asks of a day or month, and a sentence has only another: of the talks on Friday, “talks on Thursday lasted five hours”. */
export function isOnOtherDay(question: string, sentence: string): boolean {
  return KINDS.some((pattern) => {
    const asked = [...question.matchAll(pattern)].filter(({ index }) => AT.test(question.slice(0, index)));
    if (asked.length !== 1) return false;
    const told = [...sentence.matchAll(pattern)].map(([word]) => word.toLowerCase());
    return told.length > 0 && !told.includes(asked[0]![0].toLowerCase());
  });
}
