import { escapePattern } from '../../../../../text/escapePattern.ts';
import { isPersonNoun } from '../../../attribution/people/titles.ts';
import { isStopWord } from '../../words/stopWords.ts';
import { ANYTHING } from './anything.ts';
import { hasNoun } from './hasNoun.ts';
import { hasNameOf, NAME } from './names.ts';
import { isOnlyElsewhere } from './objects.ts';

/** A thing of somebody or something: "the *contract* of the *coach*", "the *talks* on *Friday*", "the *coach*'s *contract*". */
const RELATED = [
  new RegExp(
    String.raw`(?<![\p{LC}-])(?:the|an?|any|many|much) (?:\p{Ll}[\p{LC}-]* )?(?<thing>\p{Ll}[\p{LC}-]+) (?:of|on|at|in|for|from|with|between|to) (?:the |an? )?(?<of>${NAME}|(?<=the )\p{Ll}[\p{LC}-]*(?: \p{Ll}[\p{LC}-]+)?)`,
    'u',
  ),
  new RegExp(
    String.raw`(?<![\p{LC}-])(?<of>${NAME}|(?<=the )\p{Ll}[\p{LC}-]+)['’]s? (?:\p{Ll}[\p{LC}-]* )?(?<thing>\p{Ll}[\p{LC}-]+)`,
    'u',
  ),
];

const GOES_ON = /^[“"]?(?:it|its|they|their|this|these|that|those|he|she|his|her|there|both)(?!\p{LC})/iu;
/** "their own contract" */
const owned = (thing: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{LC})(?:his|her|its|their|our|my|your) (?:[\p{LC}-]+ ){0,2}${escapePattern(thing)}`,
    'iu',
  );

/**
 * Whether a sentence tells of somebody else a thing that a question asks of somebody or something that the article has elsewhere:
 * the contract of the player, where it is asked for that of the coach.
 */
export function isOfOtherOwner(question: string, sentence: string, elsewhere: string): boolean {
  const { thing, of } = RELATED.map((pattern) => pattern.exec(question)?.groups).find(Boolean) ?? {};
  if (thing === undefined || of === undefined || isStopWord(thing)) return false;
  const isName = /^\p{Lu}/u.test(of);
  const owner = isName ? of : headOf(of);
  if (isStopWord(owner) || ANYTHING.test(owner)) return false;
  if (!hasNoun(thing, sentence)) return false;
  if (!isOnlyElsewhere(owner, sentence, elsewhere)) return false;
  if (GOES_ON.test(sentence) || owned(thing).test(sentence)) return false;
  return hasOther(sentence, question, isName ? false : isPersonNoun(owner));
}

const headOf = (words: string): string => words.split(' ').find((word) => !isStopWord(word)) ?? words;

/** Whether a sentence names somebody or something that a question does not. */
function hasOther(sentence: string, question: string, isPerson: boolean): boolean {
  const names = [...sentence.matchAll(new RegExp(String.raw`(?<![\p{LC}'’-])${NAME}`, 'gu'))].filter(
    ({ index, 0: name }) => index > 0 || name.includes(' '),
  );
  const others = names.filter(({ 0: name }) => !hasNameOf(name, question));
  const people = [...sentence.matchAll(/(?<![\p{LC}-])(?:the|an?) (?<noun>[\p{LC}\d-]+)/giu)].filter(
    ({ groups }) => isPersonNoun(groups!['noun']!.toLowerCase()) || groups!['noun']!.endsWith('year-old'),
  );
  return others.length > 0 || (isPerson && people.length > 0);
}
