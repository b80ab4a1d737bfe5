import { once } from '../../../../values/once.ts';
import { FAMILIES } from '../irregular.ts';
import { NUMBER_WORD } from '../numbers.ts';
import { stem } from '../stem.ts';
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
