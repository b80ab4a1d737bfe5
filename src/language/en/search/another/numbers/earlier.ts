import { isPersonNoun } from '../../../attribution/people/titles.ts';
import { familiesIn, familyOfWord } from '../../words/familiesIn.ts';
import { NUMBER } from './counts.ts';

/** "How many died *this time*?", "were shot *this year*" */
const ASKS_THIS =
  /(?<!\p{LC})this (?<when>time|year|season|summer|winter|spring|autumn|month|week)(?!\p{LC})/iu;
export const OF_EARLIER =
  /(?<!\p{LC})(?:last|previous|preceding|earlier|before|ago|same|than|compared|since|again|history|ever|(?:1[5-9]|20)\d\d)(?!\p{LC})/iu;

/** Units of time, the shorter first: last week is no other year than this. */
const UNITS = ['week', 'month', 'summer|winter|spring|autumn|season', 'year'];
/** "last year", "nine years ago", "a year earlier" */
const timeBefore = (units: string): string =>
  `(?:(?:last|previous|preceding) (?:${units})|(?:${NUMBER}|an?|several|some|many|few) (?:${units})s? (?:ago|earlier|before))`;
const YEAR = String.raw`in (?:\p{LC}+ )?(?:1[5-9]|20)\d\d`;
/** What tells of now beside it, or what the two have to do with each other. */
export const OF_NOW =
  /(?<!\p{LC})(?:this|now|today|current(?:ly)?|so far|than|compared|compares|against|versus|since|again|also|too|like|unlike|while|whereas|from|more|fewer|less|double|twice|both|is|are|has|have)(?!\p{LC})/iu;

/** The earlier time that a sentence begins with or names: "*In 1998* the same river drowned nine". */
const EARLIER = new RegExp(String.raw`(?<!\p{LC})(?:${YEAR}|${timeBefore(UNITS.join('|'))})(?!\p{LC})`, 'iu');
/** Another of the kind, at the same place or of the same thing: "a fire *in the same tunnel*", "*a similar* fire". */
export const ANOTHER_OF_KIND =
  /(?<!\p{LC})(?:(?<at>(?:in|at|on|near|of|from|along) )?the same (?!time|day|year|month|week|moment|night|way)(?<thing>\p{LC}+)|an? (?:similar|previous|earlier) \p{LC}+)/iu;

/** Whether it is asked of this year or this time, and a sentence tells of an earlier one alone: “Last year three bears were shot.” */
export function isOfEarlierTime(question: string, sentence: string): boolean {
  const when = ASKS_THIS.exec(question)?.groups?.['when']?.toLowerCase();
  if (when === undefined || OF_EARLIER.test(question) || OF_NOW.test(sentence)) return false;
  if (when === 'time' && isOfAnotherOne(question, sentence)) return true;
  const from = UNITS.findIndex((units) => units.split('|').includes(when));
  const units = from < 0 ? 'time|year' : UNITS.slice(from).join('|');
  const time = new RegExp(String.raw`(?<!\p{LC})${timeBefore(units)}(?!\p{LC})`, 'iu').exec(sentence);
  // "Nine were born, after 12 last year."
  return time !== null && (time.index === 0 || numbersIn(sentence.replace(time[0], ' ')) < 2);
}

const ANY_NUMBER = new RegExp(String.raw`(?<![\p{LC}\d.,])${NUMBER}(?!\p{LC})`, 'giu');
const numbersIn = (text: string): number => (text.match(ANY_NUMBER) ?? []).length;

/** "How many *died*?", "*was* anybody hurt" */
const ASKS_DEED = /(?<!\p{LC})(?:was|were|did|died|\p{LC}{3,}ed)(?!\p{LC})/iu;

/** Whether a question tells of no earlier time, and a sentence tells of what was at such a time with another of the kind: “In 2017 a fire in the same tunnel killed seven.” */
export const mayBeOfEarlierTime = (question: string, sentence: string): boolean =>
  ASKS_DEED.test(question) &&
  !OF_EARLIER.test(question) &&
  !OF_NOW.test(sentence) &&
  (isOfAnotherOne(question, sentence) || (ASKS_THIS.test(question) && EARLIER.test(sentence)));

function isOfAnotherOne(question: string, sentence: string): boolean {
  const found = EARLIER.test(sentence) ? ANOTHER_OF_KIND.exec(sentence) : null;
  if (found === null) return false;
  const { at, thing } = found.groups!;
  // Somebody, or the asked one itself, does another time what is asked: "The same owner had bought it in 2019."
  return (
    at !== undefined ||
    thing === undefined ||
    !(isPersonNoun(thing.toLowerCase()) || familiesIn(question).includes(familyOfWord(thing)))
  );
}
