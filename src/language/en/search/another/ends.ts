import { MONTH } from '../../calendar.ts';
import { familiesIn, familyOfWord } from '../words/familiesIn.ts';
import { DAY } from './hours.ts';

/** "when does it end", "until when", "how long will it last" */
const ASKS_END =
  /\b(?:until|till) when\b|\bwhen (?:is|are|was|were|will|do|does|did)\b[^?]* (?:end|finish|stop|over)\s*\??$|\bhow long (?:(?:is|are|was|were)|(?:will|do|does|did|would)\b[^?]* (?:last|go on|take|run|strike|stay|be))(?!\p{LC})/iu;
/** By any of these a sentence tells of an end, or how long something lasts. */
const END =
  /(?<!\p{LC})(?:end\p{LC}*|finish\p{LC}*|stop\p{LC}*|over|until|till|through|last(?:s|ed|ing)?|clos\p{LC}*|conclu\p{LC}*|complet\p{LC}*|expir\p{LC}*|call\p{LC}* off|suspen\p{LC}*|resum\p{LC}*|back|return\p{LC}*|lift\p{LC}*|halt\p{LC}*|settl\p{LC}*|ran|runs?|takes?(?! place)|took(?! place)|(?:minute|hour|day|night|week|weekend|month|year)s?|\p{LC}+-(?:minute|hour|day|week|month|year)|indefinite\p{LC}*|all)(?!\p{LC})/iu;
/** From one day to another. */
const RANGE = new RegExp(String.raw`\d(?:st|nd|rd|th)? ?[–-] ?\d|(?<!\p{LC})(?:to|and) ${DAY}`, 'u');
/** Something on its day, with what may stand between them: "the match *against Pell is* on 12 June", "a strike *for* 4 May". */
const ON_DAY = new RegExp(
  String.raw`(?<![\p{LC}-])(?<noun>\p{LC}{3,})(?: (?:against|between|with|and|in|at|of|by) (?:the \p{LC}+|\p{Lu}[\p{LC}’'-]+)){0,2}(?: (?:is|are|was|were|will|be|been|has|have|to|take|takes|took|place|held|planned|called|announced|scheduled|set|due|starts?|started|begins?|began|only))* (?:on|for|from) (?:the )?(?:\p{LC}+ of )?${DAY}`,
  'gu',
);

/** Whether it is asked when something ends or how long it lasts, and a sentence has only on which day it is: “Nurses have announced a strike for 4 May.” */
export function hasDayForEnd(question: string, sentence: string): boolean {
  if (!ASKS_END.test(question) || END.test(sentence) || RANGE.test(sentence)) return false;
  const asked = new Set(familiesIn(question));
  return [...sentence.matchAll(ON_DAY)].some(({ groups }) => asked.has(familyOfWord(groups!['noun']!)));
}

/** "when will it be available", "when can patients get it" */
const ASKS_START =
  /\bwhen\b[^?]* (?:start|begin|launch|available|released?|come out|on sale|(?:get|buy|have) (?:it|them|one|this))\s*\??$/iu;
const YEAR_OR_DAY = String.raw`(?:(?:the )?(?:\p{LC}+ (?:of )?)?(?:19|20)\d\d(?!\d)|(?:[Nn]ext )?(?:\p{LC}+ )?${DAY}|(?:the end of )?${MONTH})`;
/** "*runs until 2028*" */
const RUNS_UNTIL = new RegExp(
  String.raw`(?<!\p{LC})(?:runs?|running|lasts?|continues?|goes? on) (?:until|till) ${YEAR_OR_DAY}`,
  'u',
);
const ANY_DATE = new RegExp(String.raw`(?<!\d)(?:19|20)\d\d(?!\d)|(?<![\p{LC}\d])(?:${DAY}|${MONTH})`, 'u');

/** Whether it is asked when something begins or may be had, and a sentence has only until when something goes on. */
export const hasEndForStart = (question: string, sentence: string): boolean =>
  ASKS_START.test(question) && RUNS_UNTIL.test(sentence) && !ANY_DATE.test(sentence.replace(RUNS_UNTIL, ' '));
