import { isPersonNoun } from '../../../attribution/people/titles.ts';
import { MONTH } from '../../../calendar.ts';
import { NUMBER_WORD } from '../../numbers.ts';
import { familiesIn, familyOfWord } from '../../words/familiesIn.ts';
import { isStopWord } from '../../words/stopWords.ts';
import { AUXILIARIES } from '../../../auxiliaries.ts';

/** Words with which what is counted ends: "How many workers *were* laid off?" */
const VERB_OR_PLACE = `(?!(?:${AUXILIARIES}|of|in|on|at|from|with|to|for|by|a|an|the|there|more|less|per)\\b)`;
/** What is counted: "How many *seasonal workers* were laid off?" */
export const COUNTED = new RegExp(
  `\\bhow many (?:of (?:the|its|their|his|her) )?(?<noun>${VERB_OR_PLACE}[\\p{LC}-]+(?: ${VERB_OR_PLACE}[\\p{LC}-]+){0,2})`,
  'iu',
);

/** Nouns for anybody, who may be called by any other: "12 passengers" are people. */
const ANYBODY = /^(?:people|persons?|men|women|others|ones|things|times|members?|victims?)$/iu;
/** Behind a number these may stand for any noun, or tell how often: "beat *214 others*", "30 *times* a year". */
const ANYTHING =
  /^(?:others|ones|things|times|people|persons|animals|creatures|specimens|individuals|pairs|pieces|items|copies|units|kinds|types|sorts|sets)$/iu;

/** The text of a pattern for a number: "1,800", "twenty-one", "two hundred". */
export const NUMBER = `(?:\\d[\\d.,]*|${NUMBER_WORD}(?:-${NUMBER_WORD})?)(?:[ -](?:hundred|thousand|million|billion))*`;
/** A number, or two ("5-6"), and what stands behind it: "40 *ships*", "two of its *members*". */
export const COUNT = new RegExp(
  `(?<![\\p{LC}\\d.,-])(?<number>${NUMBER}(?:[-–]${NUMBER})?)(?![\\p{LC}\\d%-]|[.,]\\d)(?: of (?:the|its|their|his|her|our|these|those))?(?=(?<rest>(?: [\\p{LC}-]+){0,4}))`,
  'giu',
);
/** So far behind a number stands what it counts; further on there may be what that is of: "20 pairs of wings". */
const NEAR = 2;

/** Whether a word may count several: "ships", and not "this" or "cross". */
export const isPlural = (word: string): boolean =>
  /^[\p{LC}-]{2,}[^s]s$/iu.test(word) && !isStopWord(word.toLowerCase());

/** The last part of a noun for one of several: "course" of "half-courses", "bus" of "buses". */
export const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^.*-/u, '')
    .replace(/ies$|(?<=x|ss|zz|[cs]h|[^aeo]us)es$|(?<![su])s$/u, (ending) => (ending === 'ies' ? 'y' : ''));

/**
 * Whether a sentence only counts something else than the question, though it has what the question counts: "40 ships" where it is
 * asked how many dockworkers went on strike, "two of its members" for seasonal workers. What the question counts itself ("of the 28
 * states") tells nothing.
 */
export function countsOthers(question: string, sentence: string): boolean {
  const noun = COUNTED.exec(question)?.groups?.['noun']?.split(' ').find(isPlural);
  if (noun === undefined || ANYBODY.test(noun)) return false;
  const asked = singular(noun);
  if (!wordsIn(sentence).some((word) => singular(word) === asked)) return false;
  const counts = [...sentence.matchAll(COUNT)]
    .map(({ groups }) => ({ number: groups!['number']!, words: wordsIn(groups!['rest']!) }))
    .filter(
      ({ number, words }) => !question.toLowerCase().includes(`${number.toLowerCase()} ${words[0] ?? ''}`),
    );
  return counts.length > 0 && counts.every(({ words }) => isOther(words, asked));
}

/** "How many people did it *injure*?" */
const ASKS_HARMED =
  /\bhow many (?:people|persons|men|women|others|victims)\b[^?]*(?<!\p{LC})(?:injur\p{LC}*|hurt|wound(?:ed)?|kill(?:ed)?|die[ds]?)(?!\p{LC})/iu;
/** By any of these a sentence tells of those who came to harm, or that nobody did. */
const HARMED =
  /(?<!\p{LC})(?:injur\p{LC}*|hurt|wound\p{LC}*|kill\p{LC}*|d(?:ie[ds]?|ying|ead|eaths?)|casualt\p{LC}*|victims?|lives|life|fatal\p{LC}*|toll|hospital\p{LC}*|burn(?:s|ed|t)|treated|suffer\p{LC}*|(?:un)?harm\p{LC}*|unhurt|safe(?:ly)?|nobody|no one|drown\p{LC}*)(?!\p{LC})/iu;

/** Whether it is asked how many people came to harm, and a sentence counts things alone: “An attack left 90 homes without power.” */
export function countsUnharmed(question: string, sentence: string): boolean {
  if (!ASKS_HARMED.test(question) || HARMED.test(sentence)) return false;
  const counts = [...sentence.matchAll(COUNT)]
    .filter(({ 0: count, index }) => !DATED.test(sentence.slice(index, index + count.length + CLOSE_BY)))
    .map(({ groups }) => wordsIn(groups!['rest']!).slice(0, NEAR).find(isPlural));
  return counts.length > 0 && counts.every((noun) => noun !== undefined && !isOfPeople(noun));
}
const DATED = new RegExp(`^\\d{1,4}(?: ${MONTH}|(?![\\d.,]| \\p{LC}))`, 'u');
const CLOSE_BY = 12;
const isOfPeople = (noun: string): boolean =>
  ANYBODY.test(noun) || ANYTHING.test(noun) || isPersonNoun(noun) || isPersonNoun(singular(noun));

/** Whether the numbers of a sentence are all of others than a noun. */
export function countsOnlyOthers(noun: string, sentence: string): boolean {
  const counts = [...sentence.matchAll(COUNT)].map(({ groups }) => wordsIn(groups!['rest']!));
  return counts.length > 0 && counts.every((words) => isOther(words, singular(noun)));
}

/** Whether the words right behind a number name what is counted, and neither what is asked for nor just anything. */
function isOther(words: readonly string[], asked: string): boolean {
  const counted = words.slice(0, NEAR).find(isPlural);
  if (counted === undefined || ANYTHING.test(counted)) return false;
  return words.every((word) => singular(word) !== asked);
}

/** What is counted right behind what is done with it: "*sold* four *nets*". */
const DONE_WITH = new RegExp(
  String.raw`(?<![\p{LC}-])(?<deed>\p{LC}{3,}) (?:(?:about|some|only|just|nearly|almost|over) )?${NUMBER}(?<words>(?: [\p{LC}-]+){1,2})`,
  'giu',
);

/** Whether a sentence has the deed of a question with another number than that of what is counted: “sold four nets and bought two boats”. */
export function countsWithOtherDeed(question: string, sentence: string): boolean {
  const noun = COUNTED.exec(question)?.groups?.['noun']?.split(' ').find(isPlural);
  if (noun === undefined) return false;
  const asked = new Set(familiesIn(question));
  const counts = [...sentence.matchAll(DONE_WITH)].map(({ groups }) => ({
    isAskedDeed: asked.has(familyOfWord(groups!['deed']!.toLowerCase())),
    isDeed: !isStopWord(groups!['deed']!.toLowerCase()),
    isAskedNoun: wordsIn(groups!['words']!).some((word) => singular(word) === singular(noun)),
  }));
  return (
    counts.some(({ isAskedDeed, isAskedNoun }) => isAskedDeed && !isAskedNoun) &&
    counts.some(({ isDeed, isAskedDeed, isAskedNoun }) => isDeed && !isAskedDeed && isAskedNoun) &&
    !counts.some(({ isAskedDeed, isAskedNoun }) => isAskedDeed && isAskedNoun)
  );
}

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{LC}-]+/gu) ?? [];
