import { escapePattern } from '../../../../text/escapePattern.ts';
import { NUMBER } from './numbers/counts.ts';
import { familyOfWord } from '../words/familiesIn.ts';

/** "*Who taught her* to swim?", "Who taught *Kit Omer*?" */
const ASKS_TEACHER =
  /^(?:(?:and|so|but|And|So|But) )?[Ww]ho (?:first |really |has |had |also )*(?:taught|teaches|is teaching|trained|trains|coached|coaches|instructed) (?:(?<pronoun>her|him|them|me|us)(?!\p{LC})|(?:\p{Lu}[\p{LC}’'-]* )*(?<name>\p{Lu}[\p{LC}-]*))/u;
const TEACHES =
  /(?<!\p{LC})(?:taught|teach(?:es|ing|ers?)?|train(?:s|ed|ing|ers?)|coach\p{LC}*|instruct\p{LC}*|tutor\p{LC}*|lessons?)(?!\p{LC})/iu;

/** Whether it is asked who taught somebody, and a sentence tells who learned from or with them: “Bo Lund, who learned to sail with her”. */
function learnsFromAsked(question: string, sentence: string): boolean {
  const { pronoun, name } = ASKS_TEACHER.exec(question)?.groups ?? {};
  const one = pronoun ?? name;
  if (one === undefined || TEACHES.test(sentence)) return false;
  return new RegExp(
    String.raw`(?<!\p{LC})learn(?:s|ed|t|ing)?(?: [\p{LC}’'-]+){0,6}? (?:with|from|under|beside|alongside) (?:\p{Lu}[\p{LC}’'-]* )*${escapePattern(one)}(?!['’]|\p{LC}| \p{Ll}+(?:er|or|an|[^s]s)(?!\p{LC}))`,
    'u',
  ).test(sentence);
}

/** What is done to somebody who is said to get it: whoever is answered gets an answer. */
const DIRECTED = new Set(
  `reply answer respond call phone visit offer help support warn threaten thank apologise apologize invite promise advise
  greet request complain kick hug kiss praise applaud`
    .split(/\s+/u)
    .map(familyOfWord),
);
const ASKS_DOER = /^(?:(?:and|so|but) )?who (?:else |first |has |had |also |ever )*(?<verb>\p{LC}{3,})/iu;
const GETS = new RegExp(
  String.raw`(?<!\p{LC})(?:g[eo]t(?:s|ting|ten)?|receiv(?:e|es|ed|ing)|ha(?:s|ve|d)|await(?:s|ed|ing)?|(?:wait(?:s|ed|ing)?|hop(?:e|es|ed|ing)) for) (?:an?|the|no|one|only|not|any|some|many|several|few|another|her|his|their|${NUMBER})(?<what>(?: \p{LC}+){1,3})(?<behind>.*)$`,
  'iu',
);
/** Who gives it. */
const GIVER = /(?<!\p{LC})(?:from|by|of)(?!\p{LC})/iu;

/** Whether it is asked who did something to somebody, and a sentence has only who got it: “I got one reply,” for who replied. */
function getsAsked(question: string, sentence: string): boolean {
  const verb = ASKS_DOER.exec(question)?.groups?.['verb'];
  const family = verb === undefined ? '' : familyOfWord(verb);
  if (!DIRECTED.has(family)) return false;
  const { what = '', behind = '' } = GETS.exec(sentence)?.groups ?? {};
  const told = (sentence.match(/\p{LC}+/gu) ?? []).filter((word) => familyOfWord(word) === family);
  const isGot = what.split(' ').some((word) => familyOfWord(word) === family);
  return told.length === 1 && isGot && !GIVER.test(`${what}${behind}`);
}

/** Whether it is asked who did something to somebody, and a sentence tells who it was done to. */
export const isOfReceiver = (question: string, sentence: string): boolean =>
  learnsFromAsked(question, sentence) || getsAsked(question, sentence);
