import { escapePattern } from '../../../../text/escapePattern.ts';
import { NUMBER } from '../another/numbers/counts.ts';
import { familiesIn, familyOfWord } from '../words/familiesIn.ts';

/** What was done to how many: "how many people *were evacuated*". */
const ASKS_DONE =
  /\bhow many (?<noun>\p{LC}{3,}) (?:were|was|are|have been|had been|had to be|will be|would be)(?: being)? (?<verb>\p{LC}{3,}(?:ed|en|ught))(?!\p{LC})/iu;
/** What tells that somebody was somewhere or in something rather than what was done to them. */
const NO_DEED = /^(?:involved|stranded|employed|engaged|needed|interested|expected|affected|housed)$/iu;

/** Whether it is asked to how many something was done, and a sentence counts those who were doing something: “240 people were waiting” for who was evacuated. */
export function isInOtherState(question: string, sentence: string): boolean {
  const { noun, verb } = ASKS_DONE.exec(question)?.groups ?? {};
  if (noun === undefined || verb === undefined || NO_DEED.test(verb)) return false;
  if (familiesIn(sentence).includes(familyOfWord(verb))) return false;
  const counts = [
    ...sentence.matchAll(
      new RegExp(
        String.raw`(?<![\p{LC}\d.,])${NUMBER} (?:\p{LC}+ )?${escapePattern(noun)}(?<doing> (?:were|was|are)(?: still| already)? (?!being(?!\p{LC}))\p{LC}{2,}ing)?(?!\p{LC})`,
        'giu',
      ),
    ),
  ];
  return counts.length > 0 && counts.every(({ groups }) => groups!['doing'] !== undefined);
}

/** "when will it *be mended*" */
const ASKS_WHEN_DONE = /^(?:(?:and|so|but) )?when (?:will|is|are)\b[^?]* be (?<verb>\p{LC}{4,})/iu;
/** What had been meant to be before: "was due to be *replaced* in the autumn". */
const WAS_MEANT =
  /(?<!\p{LC})(?:was|were|had been) (?:due|supposed|meant|scheduled|set|planned|going) to be \p{LC}{4,}/iu;

/** Whether it is asked when something will be done, and a sentence only has that something else had been meant to be done. */
export function isOfOtherPlan(question: string, sentence: string): boolean {
  const verb = ASKS_WHEN_DONE.exec(question)?.groups?.['verb'];
  if (verb === undefined || familiesIn(sentence).includes(familyOfWord(verb))) return false;
  if (/(?<!\p{LC})(?:will|now|is|are)(?!\p{LC})/iu.test(sentence)) return false;
  return WAS_MEANT.test(sentence);
}
