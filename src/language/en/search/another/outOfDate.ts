import { escapePattern } from '../../../../text/escapePattern.ts';
import { lastWordOf } from '../../../../text/lastWordOf.ts';
import { MONTHS } from '../../calendar.ts';
import { wholeWords } from '../../../wholeWords.ts';
import { countsOnlyOthers, NUMBER, singular } from './numbers/counts.ts';

/** "How many homes are *still* dark?", "*latest* number of homes" */
const ASKS_NOW =
  /(?<!\p{LC})(?:now|nowadays|currently?|at (?:the moment|present)|right now|latest|newest|most recent|still|today|these days|up to date|remain(?:s|ing)?|any ?more|(?:is|are|has|have)(?: (?!to(?!\p{LC}))[\p{LC}-]+){0,3} left)(?!\p{LC})/iu;
const ASKS_PAST = /(?<!\p{LC})(?:was|were|did|had)(?!\p{LC})/iu;
/** What is counted. */
const COUNTED =
  /(?<!\p{LC})(?:how many|(?:number|count|total) of)(?<words>(?: (?!(?:are|is|were|was|do|does|have|has|will|in|on|at|of|with|without|from|to|for|who|that|still|now|left|remain(?:s|ing)?|surviv(?:e|ed|ing)|exist)(?!\p{LC}))[\p{LC}-]+){0,3})/iu;

/** The time that begins an entry of a live page: "**16:30** – 9,000 homes". */
const CLOCK = /^[^\p{LC}\d\n]*(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)(?: ?(?<half>[ap])\.?m\b)?/gimu;

/** An entry of a live page: where it begins, and minutes since midnight. */
interface Entry {
  readonly start: number;
  readonly time: number;
}

/** What was so: "On Monday 12 people *were* in hospital", "*In 1990* they counted 12". */
const WAS = /(?<!\p{LC})(?:was|were|had|once|ago|in (?:1[5-9]|20)\d\d)(?!\p{LC})/iu;
const IS = /(?<!\p{LC})(?:is|are|has|have|remains?|still|now|currently)(?!\p{LC})/iu;
/** What is left of it: "Three *are still* there". */
const IS_STILL =
  /^[“"]?(?:today|now|nowadays|currently|yesterday|at the last count)(?!\p{LC})|(?<!\p{LC})(?:today|now|nowadays),? (?:only|just|there)(?!\p{LC})|(?<!\p{LC})(?:(?:is|are|has|have)(?: \p{LC}+)? (?:still|now|currently|left)|(?:still|now|currently) (?:is|are|has|have)|(?:is|are|has|have) since|remains?)(?!\p{LC})/iu;
const HAS_NUMBER = new RegExp(String.raw`(?<![\p{LC}\d])${NUMBER}(?!\p{LC})`, 'iu');
/** Whether it is asked how many there are now, and a sentence tells how many there were before the next one: “Three are still there.” */
export const isOvertaken = (question: string, sentence: string, next: string): boolean =>
  asksNow(question) &&
  [sentence, next].every((words) => HAS_NUMBER.test(words)) &&
  WAS.test(sentence) &&
  !IS.test(sentence) &&
  IS_STILL.test(next) &&
  !countsOnlyOthers(nounAsked(question), next);

/** What a question counts: "bakers"; empty where it has no noun. */
const nounAsked = (question: string): string =>
  lastWordOf(COUNTED.exec(question)?.groups?.['words']?.trim() ?? '');

const asksNow = (question: string): boolean =>
  ASKS_NOW.test(question) && !ASKS_PAST.test(question) && COUNTED.test(question);

/** Whether it is asked how many there are now, and a sentence stands in an earlier entry of a live page than another count of the same, or tells of another place. */
export function isOutOfDate(question: string, sentence: string, before: string, after: string): boolean {
  if (!asksNow(question)) return false;
  const noun = nounAsked(question);
  return (
    noun !== '' &&
    (isInEarlierEntry(noun, sentence, before, after) || isOfNewPlace(noun, question, sentence, before))
  );
}

/** The pattern of a number of something: "14 old *benches*". */
const countsOf = (noun: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{LC}\d.,:])${NUMBER}(?: [\p{LC}-]+)? ${escapePattern(singular(noun))}(?:s|es)?(?!\p{LC})`,
    'iu',
  );

/** "*In Grauden*, a town with 14 bakers" */
const IN_PLACE =
  /^[“"]?(?:In|At) (?:the )?(?<place>\p{Lu}\p{Ll}[\p{LC}’'-]*(?: \p{Lu}[\p{LC}’'-]*)*)(?:,| where)/u;
const MONTH = wholeWords(MONTHS.join('|'), 'iu');

/** Whether a sentence counts the same in a place that neither the question nor the article names before, which has counted it already. */
function isOfNewPlace(noun: string, question: string, sentence: string, before: string): boolean {
  const place = IN_PLACE.exec(sentence)?.groups?.['place'];
  if (place === undefined || MONTH.test(place) || before.includes(place)) return false;
  if (question.toLowerCase().includes(place.toLowerCase())) return false;
  const counts = countsOf(noun);
  return counts.test(sentence) && counts.test(before);
}

/** Whether a newer entry of a live page counts the same. */
function isInEarlierEntry(noun: string, sentence: string, before: string, after: string): boolean {
  const counts = countsOf(noun);
  if (!counts.test(sentence)) return false;
  const text = `${before}${sentence}${after}`;
  const entries = entriesOf(text);
  const own = entries.findLastIndex(({ start }) => start <= before.length);
  const newestFirst = isNewestFirst(entries);
  if (own < 0 || newestFirst === null) return false;
  return entries.some(({ start, time }, place) => {
    if (place === own || place < own !== newestFirst || time === entries[own]!.time) return false;
    return counts.test(text.slice(start, entries[place + 1]?.start));
  });
}

function entriesOf(text: string): Entry[] {
  return [...text.matchAll(CLOCK)].map(({ index, groups }) => {
    const { hour = '', minute = '', half } = groups!;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
    return { start: index, time: 60 * hours + Number(minute) };
  });
}

/** Whether the entries of a page go back in time; null where they go neither way, as over midnight. */
function isNewestFirst(entries: readonly Entry[]): boolean | null {
  const pairs = entries.slice(1).map(({ time }, place) => [entries[place]!.time, time] as const);
  if (pairs.length === 0) return null;
  if (pairs.every(([one, next]) => one >= next)) return true;
  return pairs.every(([one, next]) => one <= next) ? false : null;
}
