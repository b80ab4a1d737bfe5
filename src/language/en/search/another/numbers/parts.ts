import { escapePattern } from '../../../../../text/escapePattern.ts';
import { wholeWords } from '../../../../wholeWords.ts';
import { wordLines } from '../../../../wordList.ts';
import { NUMBER } from './counts.ts';

/** States of which a thing is in one alone, two lines for a pair. */
const STATES = wordLines(`
free empty vacant unoccupied unused unlet
taken occupied full used inhabited
open
closed shut
alive
dead
`);
/** The line that is against each. */
const against = (line: number): number => (line % 2 === 0 ? line + 1 : line - 1);
const STATE = `(?:${STATES.flat().join('|')}|available|homeless|damaged|destroyed|flooded|broken|missing)`;

const WHOLE = '(?:in total|al(?:l )?together|in all|all told|overall)';
/** "How many plots *are there*", "how many plots *does the club have*", "how many people *were in the trial*", "how many plots altogether" */
const ASKS_ALL = new RegExp(
  String.raw`\bhow many (?<noun>\p{LC}{2,}s|people) (?:(?:(?:are|were)(?: on)? (?:in|part of)|(?:took|take|taking) part in|participated in|joined) [^?]{1,40}|(?:are|were) there(?! (?:that|which|who|still|left|\p{LC}+(?:ed|ing))(?!\p{LC}))(?: (?:${WHOLE}|(?:in|on|at|for) [^?]{1,40}))?|(?:do|does|did) [^?]{1,30} have(?: ${WHOLE})?|${WHOLE})\s*\??$`,
  'iu',
);
/** "How many plots *are taken*" */
const ASKS_STATE = new RegExp(
  String.raw`\bhow many (?<noun>\p{LC}{2,}s) (?:are|were|have become) (?:(?:still|already|now|currently) )*(?<state>${STATES.flat().join('|')})(?: now)?\s*\??$`,
  'iu',
);

/** Some that are counted, and what they are now: "*Three plots* on the bank *have become free*". */
const countedAs = (noun: string): RegExp =>
  new RegExp(
    String.raw`(?<!(?<!\p{LC})(?:all|the|its|their|these|those) )(?<![\p{LC}\d.,])${NUMBER} (?:[\p{LC}-]+ )?${escapePattern(noun)}(?: (?:in|on|at|of|near) (?:the )?[\p{LC}-]+(?: \p{Lu}[\p{LC}-]+)?)? (?:have|has|had|are|were|became|stand|stood|fell|will)(?: (?:be|been|become|now|again|also|stood|fallen|gone|left))* (?<state>${STATE})(?!\p{LC})|(?<![\p{LC}\d.,])${NUMBER} ${escapePattern(noun)} (?:(?:have|has|had) )?(?:left|quit|withdr[ae]wn?|dropped out)(?!\p{LC})`,
    'iu',
  );
const countOf = (noun: string): RegExp =>
  new RegExp(String.raw`(?<![\p{LC}\d.,])${NUMBER} (?:[\p{LC}-]+ )?${escapePattern(noun)}(?!\p{LC})`, 'giu');

/** Whether it is asked how many there are, and a sentence counts only those in one state: “Three plots have become free.” */
export function countsPart(question: string, sentence: string): boolean {
  const noun = ASKS_ALL.exec(question)?.groups?.['noun'];
  return noun !== undefined && countedAs(noun).test(sentence) && isOnlyCount(noun, sentence);
}

/** Whether it is asked how many are in one state, and a sentence counts those in the contrary one: "free" for "taken". */
export function countsContraryState(question: string, sentence: string): boolean {
  const { noun, state } = ASKS_STATE.exec(question)?.groups ?? {};
  if (noun === undefined || state === undefined) return false;
  const line = STATES.findIndex((words) => words.includes(state.toLowerCase()));
  if (STATES[line]!.some((word) => wholeWords(word, 'iu').test(sentence))) return false;
  const told = countedAs(noun).exec(sentence)?.groups?.['state']?.toLowerCase();
  return told !== undefined && STATES[against(line)]!.includes(told) && isOnlyCount(noun, sentence);
}

const isOnlyCount = (noun: string, sentence: string): boolean =>
  (sentence.match(countOf(noun)) ?? []).length === 1;
