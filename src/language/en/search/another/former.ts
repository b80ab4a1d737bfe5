import { escapePattern } from '../../../../text/escapePattern.ts';
import { DAY_OF_MONTH, MONTH, WEEKDAY } from '../../calendar.ts';
import { COUNT, COUNTED, isPlural, NUMBER, wordsIn } from './numbers/counts.ts';
import { ANOTHER_OF_KIND, OF_EARLIER, OF_NOW } from './numbers/earlier.ts';

const YEAR = String.raw`(?:1[5-9]|20)\d\d(?!\d)`;
const OF_TIME = new RegExp(String.raw`\d|(?<!\p{LC})(?:${MONTH}|${WEEKDAY}(?!\p{LC}))`, 'u');
/** "*On 5 February*, a storm in the same bay", "*Last autumn*", "*In 2019*" */
const BEGINS_WITH_TIME = new RegExp(
  String.raw`^\P{LC}{0,4}(?:[Oo]n (?:the night of )?${DAY_OF_MONTH}|[Ii]n (?:${MONTH} )?${YEAR}|[Ii]n ${MONTH}|[Ll]ast \p{LC}+)`,
  'u',
);
/** "*In the flood of 2019*" */
const BEGINS_WITH_EVENT = new RegExp(
  String.raw`^\P{LC}{0,4}(?:In|During) the (?<event>\p{LC}{3,}) of ${YEAR}`,
  'u',
);
/** A line over what was so before, with its points up to the sentence. */
const BACKGROUND =
  /(?:^|\n)\P{LC}{0,6}(?:background|previously|context|history|earlier \p{LC}+)\P{LC}{0,6}\n(?:\s*[-*•][^\n]*\n)*\s*(?:[-*•]\s*)?$/iu;
/** So far before a sentence, in signs, that line is looked for. */
const NEAR = 600;

/**
 * Whether a sentence counts those of an earlier time, of whom the article has counted those of now before it: “On 5 February, a storm in the same
 * bay left 90 huts without light”, where it is asked how many huts have no light.
 */
export function isOfFormerOne(question: string, sentence: string, before: string): boolean {
  const nouns = COUNTED.exec(question)?.groups?.['noun']?.split(' ');
  if (nouns === undefined || OF_EARLIER.test(question) || OF_TIME.test(question) || OF_NOW.test(sentence))
    return false;
  if (!isOfFormer(sentence, before)) return false;
  const counted = [...sentence.matchAll(COUNT)].flatMap(({ groups }) =>
    wordsIn(groups!['rest']!).slice(0, 2),
  );
  return [nouns.find(isPlural), counted.find(isPlural)].some(
    (noun) => noun !== undefined && countsOf(noun).test(before),
  );
}

function isOfFormer(sentence: string, before: string): boolean {
  const event = BEGINS_WITH_EVENT.exec(sentence)?.groups?.['event'];
  if (event !== undefined) return new RegExp(String.raw`(?<!\p{LC})${event}`, 'iu').test(before);
  if (!BEGINS_WITH_TIME.test(sentence)) return false;
  return ANOTHER_OF_KIND.test(sentence) || BACKGROUND.test(before.slice(-NEAR));
}

const countsOf = (noun: string): RegExp =>
  new RegExp(String.raw`(?<![\p{LC}\d.,:])${NUMBER} (?:[\p{LC}-]+ )?${escapePattern(noun)}(?!\p{LC})`, 'iu');
