import { once } from '../../../../values/once.ts';
import { DATES } from '../../calendar.ts';
import { familyOfWord } from '../words/familiesIn.ts';
import { FAMILIES } from '../words/irregular.ts';
import { NUMBER_WORD } from '../numbers.ts';
import { stem } from '../words/stem.ts';
import { wordLines } from '../../../wordList.ts';

/** "What kind of *rocket* …" */
const ASKED =
  /\b(?:what|which) (?:\p{LC}+ )?(?:kinds?|types?|sorts?|makes?|models?|brands?|breeds?|species|variety|varieties) of (?:an? )?(?<noun>\p{LC}[\p{LC}-]+)/iu;

/** Words before a noun that tell nothing of its kind. */
const BARE = new RegExp(
  String.raw`(?:^|[“"]|(?<!\p{LC})(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|another|other|same|first|second|third|last|several|some|many|both|each|every|no|any|\d[\d,.]*|${NUMBER_WORD}) )$`,
  'iu',
);
/** They stand so close before it, in signs. */
const CLOSE_BY = 40;
/** Behind a noun these tell where, when or how, and not of what kind it is. */
const APART =
  /^(?:[.!?”"]|$| (?:in|into|on|onto|at|over|near|under|through|across|towards?|after|before|during|past|off|behind|beside|and|but|or)(?!\p{LC}))/iu;
/** A verb that it is the subject of: "fell", "has burned", "were burned"; "was wooden" and "was a Grad" tell its kind. */
const VERB =
  /^ (?:(?:had|has|have|will|would|could|can|may|might|must) (?:not |also |been |be )*|(?:was|were|is|are) (?:not |also |being |still )*)?(?<verb>\p{LC}+)(?![\p{LC}-])/iu;
/** What may name the kind anywhere in a sentence. */
const NAMES_KIND =
  /[:(–—]|(?<!\p{LC})(?:as an?|such as|like|including|called|named|known|dubbed|kind|type|sort|make|model|brand|breed|species|variety|version|class|made (?:of|by|in)|(?:identif|describ|classif|consist)\p{LC}*)(?!\p{LC})/iu;
/** "It was *a Grad*" */
const IS_SOMETHING =
  /(?<!\p{LC})(?:is|are|was|were|be|been|\p{LC}+['’]s) (?:an?|the|one of) (?<noun>\p{LC}+)/giu;

/** Forms of irregular verbs that tell of the past: "fell", "fallen". */
const pasts = once(() => new Set(wordLines(FAMILIES).flatMap((words) => words.slice(1, 3))));

const isSame = (word: string, noun: string): boolean => stem(word.toLowerCase()) === stem(noun.toLowerCase());

/** Whether a question asks of what kind something is, and a sentence has it without a word for its kind: "A rocket fell into the bay." */
export function lacksKind(question: string, sentence: string): boolean {
  const noun = ASKED.exec(question)?.groups?.['noun'];
  if (noun === undefined || NAMES_KIND.test(sentence)) return false;
  if ([...sentence.matchAll(IS_SOMETHING)].some(({ groups }) => !isSame(groups!['noun']!, noun)))
    return false;
  const found = [...sentence.matchAll(/\p{LC}[\p{LC}-]*/gu)].filter(([word]) => isSame(word, noun));
  return (
    found.length > 0 && found.every(({ 0: word, index }) => isBare(sentence, index, index + word.length))
  );
}

/** Whether nothing beside a noun tells its kind. */
function isBare(sentence: string, start: number, end: number): boolean {
  const behind = sentence.slice(end);
  const verb = VERB.exec(behind)?.groups?.['verb']?.toLowerCase() ?? '';
  return (
    BARE.test(sentence.slice(Math.max(start - CLOSE_BY, 0), start)) &&
    (APART.test(behind) || verb.endsWith('ed') || pasts().has(verb))
  );
}

/** "*Which two days* is it open?" */
const ASKS_WHICH = new RegExp(
  String.raw`^(?:(?:and|so|but|on|in|at|for) )*(?:which|what) (?<number>${NUMBER_WORD}) (?<noun>\p{LC}+)`,
  'iu',
);
const TIMES = new RegExp(
  String.raw`(?<!\p{LC})(?:${[...DATES].join('|')}|today|tomorrow|yesterday|weekends?|first|last)(?!\p{LC})`,
  'iu',
);
const EVERY_TIME = new RegExp(TIMES, 'giu');
const isTime = (noun: string): boolean => /^(?:day|night|month|year|week|hour)s$/iu.test(noun);
/** What may name them: a name, or what stands behind a colon or a dash. */
const MAY_NAME = /(?<=[\p{LC},’'] )\p{Lu}\p{Ll}|[:(–—]/u;

/** Whether it is asked which of several, and a sentence only has how many there are: “open two days a week”. */
export function lacksNames(question: string, sentence: string): boolean {
  if (countsAsked(question, sentence)) return true;
  const { number, noun } = ASKS_WHICH.exec(question)?.groups ?? {};
  if (number === undefined || noun === undefined) return false;
  const named = /^(?:day|night|month)s$/iu.test(noun) ? TIMES : MAY_NAME;
  if (named.test(sentence)) return false;
  return new RegExp(
    String.raw`(?<!\p{LC})(?<!(?:are|were|is|was|as|be) (?:the )?)${number} ${noun}(?![\p{LC},:-]| (?:such|like|including|called|named|namely))`,
    'iu',
  ).test(sentence);
}

/** "Which *mills* are closing?" */
const ASKS_WHICH_OF =
  /^(?:(?:and|so|but|ok) )?(?:which|what) (?<noun>\p{LC}{3,}s) (?:is|are|r|was|were|will|would|do|did|have|has|had|(?:clos|shut|open)\p{LC}*)(?!\p{LC})/iu;

/** The same where the number is not asked: “Two of the town's five mills will shut.” */
function countsAsked(question: string, sentence: string): boolean {
  const noun = ASKS_WHICH_OF.exec(question)?.groups?.['noun'];
  if (noun === undefined || isTime(noun)) return false;
  const counted = new RegExp(
    String.raw`^(?:${NUMBER_WORD}|\d+|several|some|half|most) of (?:[\p{LC}’'-]+ ){1,4}?${noun}(?=[^,:;–—(]*$)`,
    'iu',
  ).exec(sentence);
  return counted !== null && !MAY_NAME.test(sentence.slice(counted[0].length).replace(EVERY_TIME, ' '));
}

/** "Which *fish* got *punched* the most?" */
const ASKS_DONE =
  /^(?:(?:and|so|but) )?(?:which|what) (?<noun>\p{LC}{3,}) (?:is|are|was|were|gets?|got|has been|have been|had been) (?:most |mostly )?(?<verb>\p{LC}{2,}(?:ed|en|t|k|n))(?!\p{LC})/iu;

/** Whether it is asked to which of a kind something was done, and a sentence has it done to just such: “Octopuses punch fish”. */
export function lacksOneDone(question: string, sentence: string): boolean {
  const { noun, verb } = ASKS_DONE.exec(question)?.groups ?? {};
  if (noun === undefined || verb === undefined || NAMES_KIND.test(sentence)) return false;
  const found = [...sentence.matchAll(/\p{LC}[\p{LC}-]*/gu)].filter(([word]) => isSame(word, noun));
  const [only] = found;
  if (!only || found.length > 1) return false;
  const before = /(?<verb>\p{LC}+) (?:(?:the|an?|some|other|many) )?$/iu.exec(sentence.slice(0, only.index));
  return (
    before !== null &&
    familyOfWord(before.groups!['verb']!) === familyOfWord(verb) &&
    APART.test(sentence.slice(only.index + only[0].length))
  );
}
