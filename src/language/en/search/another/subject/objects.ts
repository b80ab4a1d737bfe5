import { escapePattern } from '../../../../../text/escapePattern.ts';
import { wholeWords } from '../../../../wholeWords.ts';
import { isStopWord } from '../../words/stopWords.ts';
import { ANYTHING } from './anything.ts';
import { hasNoun } from './hasNoun.ts';
import { hasNameOf, NAME } from './names.ts';
import { familyOfWord } from '../../words/familiesIn.ts';

const DETERMINER = '(?:the|an?|his|her|its|their|our|these|those)';
/** To whom or what something is done: "use *the Pell Centre*", "flood *the cellar*". */
const ASKED = new RegExp(
  String.raw`(?<![\p{LC}-])(?<deed>\p{Ll}[\p{LC}-]+) (?:the )?(?<object>${NAME}|(?<=the )\p{Ll}[\p{LC}-]+)`,
  'gu',
);
const TOLD = new RegExp(
  String.raw`(?<![\p{LC}-])(?<deed>\p{Ll}[\p{LC}-]+) (?:${DETERMINER} )?(?<object>${NAME}|(?<=${DETERMINER} )\p{Ll}[\p{LC}-]+)`,
  'gu',
);
/** So far from its beginning an article names what it is all about, in signs. */
const BEGINNING = 300;

/** Whether a sentence tells what was done to something else, where a question asks for what was done to what the article has elsewhere. */
export function isDoneToOther(question: string, sentence: string, elsewhere: string): boolean {
  return [...question.matchAll(ASKED)].some(({ groups }) => {
    const { deed = '', object = '' } = groups!;
    if (isStopWord(deed) || isStopWord(object) || ANYTHING.test(object)) return false;
    return isOnlyElsewhere(object, sentence, elsewhere) && isToldOfOther(deed, sentence, question);
  });
}

/** Whether an article has a name or noun, but neither in a sentence nor where it tells what it is about. */
export function isOnlyElsewhere(object: string, sentence: string, elsewhere: string): boolean {
  const isName = /^\p{Lu}/u.test(object);
  const has = isName ? hasNameOf : hasNoun;
  if (has(object, sentence) || has(object, elsewhere.slice(0, BEGINNING))) return false;
  const words = isName ? object.split(' ').at(-1)! : object;
  return isName
    ? elsewhere.includes(words)
    : wholeWords(String.raw`the (?:[\p{LC}-]+ )?${escapePattern(words)}`, 'iu').test(elsewhere);
}

/** Whether a sentence tells at each place of a deed what it was done to, and not to what the question has. */
function isToldOfOther(deed: string, sentence: string, question: string): boolean {
  const isDeed = (word: string): boolean => familyOfWord(word) === familyOfWord(deed);
  const places = (sentence.match(/\p{LC}[\p{LC}-]*/gu) ?? []).filter(isDeed);
  const told = [...sentence.matchAll(TOLD)].filter(({ groups }) => isDeed(groups!['deed']!));
  return (
    told.length > 0 &&
    told.length === places.length &&
    told.every(({ groups }) => {
      const other = groups!['object']!;
      return !isStopWord(other) && !ANYTHING.test(other) && !hasNoun(other, question);
    })
  );
}
