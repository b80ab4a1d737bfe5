import { DATES } from '../../../calendar.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { wholeWords } from '../../../../wholeWords.ts';
import { isStopWord } from '../../words/stopWords.ts';
import { NUMBER } from '../numbers/counts.ts';
import { NAME } from './names.ts';
import { familyOfWord } from '../../words/familiesIn.ts';
import { BE as IS, DO, HAVE, MAY, WILL } from '../../../auxiliaries.ts';

/** Who does or is done something in a sentence. */
export interface Doer {
  readonly words: string;
  readonly isName: boolean;
  /** Whether only "he" or "she" stands there, and the sentence names one person before. */
  readonly isMeant?: boolean;
}

const BE = `(?:${IS}|be|been|being|got)`;
const HELPS = String.raw`(?:${BE}|${HAVE}|${WILL}|${MAY}|${DO}|not|never|also|then|only|just|still|already|to|\p{LC}+ly|\p{LC}+n['’]t)`;
const HELP = new RegExp(`^${HELPS}$`, 'iu');
const HAS_BE = wholeWords(BE, 'iu');
const ENDS_WITH_BE = new RegExp(
  String.raw`(?<!\p{LC})${BE}(?: (?:not|also|then|only|just|still|already|\p{LC}+ly))* $`,
  'iu',
);
const PREPOSITION =
  'in|at|of|on|near|from|for|with|by|to|into|under|over|against|between|through|like|unlike|than|via|off|after|before|since|until|above|below|beside|along|across|around|behind|about|as';
/** Where, what or who it is that does something: "the bridge *at Orme*", "Ann Lund, *58,*", "the lock, *which*". */
const BESIDE = String.raw`(?: (?:in|at|of|on|near|from|for|under|over|below|beside|next to|across) [^,;:]{1,40}?)?(?:, (?!(?:and|but|or|so|while|as)\b)[^,;:“”"]{1,70},|,? (?:who|which|that)(?: (?:s?he|it|they) (?:said|says))?|, \p{LC}+ (?:said|says),)?`;
/** "has since been *closed*" */
const STRICTLY = new RegExp(String.raw`^${BESIDE}(?: ${HELPS})* $`, 'u');
const LOOSELY = new RegExp(
  String.raw`^(?:, [^,;:“”"]{1,70},|,? (?:who|which|that)(?!\p{LC})|,(?= ${HELPS} ))?[^,;:–—“”"()]*$`,
  'u',
);
/** What begins another clause or has another subject. */
const OTHER_CLAUSE =
  /(?<!\p{LC})(?:I|he|she|it|they|we|you|there|this|these|those|that|because|although|though|while|whereas|whether|when|where|if|but|than|unless|so|both|all|each)(?!\p{LC})|(?<!\p{LC})(?:and|as|after|before|since|until) (?:the|an?|his|her|its|their) [^,]*\b(?:is|are|was|were|has|had|have)(?!\p{LC})/u;
const NAMES = new RegExp(
  String.raw`(?<![\p{LC}'’-])(?<before>(?:${PREPOSITION}) (?:the )?)?(?<name>${NAME})(?<own>['’]s?)?(?![\p{LC}'’-])`,
  'gu',
);
/** What it did or was before: "the boiler *was installed in 1994 and* had been patched". */
const BEFORE_THAT = String.raw`(?:(?: ${HELPS})+ [^,;:–—“”"()]{1,60} and)?`;
const NOUN = new RegExp(
  String.raw`(?:^|[.,;:"“–—] ?|(?<!\p{LC})(?:and|but|that|said|while|because) )(?:\p{LC}+ing )?(?:[Tt]he|[Aa]n?) (?<noun>\p{Ll}[\p{LC}-]*(?: \p{Ll}[\p{LC}-]*){0,3}?)(?: alone| itself)?${BESIDE}${BEFORE_THAT}(?: ${HELPS})* $`,
  'u',
);
/** A headline has neither a full stop nor "the": "Clerk jailed for eight years". */
const HEADLINE = /^\p{LC}[^.!?]*[\p{LC}\d]$/u;
const HEADLINE_NOUN = /^(?:\p{LC}[\p{LC}-]* ){0,3}(?<noun>\p{LC}[\p{LC}-]*) $/u;
/** What tells more of whoever was named: ", *who had set up the firms that were paid,*". */
const TELLS_MORE = new RegExp(String.raw`, (?:who|which) [^,;:“”"]*,(?= ${HELPS} )`, 'gu');
const PRONOUN = new RegExp(String.raw`(?<!\p{LC})(?:[Ss]he|[Hh]e)(?: ${HELPS})* $`, 'u');
/** What counts them: "which has *18* beds". */
const COUNTS = new RegExp(String.raw`(?<= )${NUMBER}(?: \p{Ll}[\p{LC}-]*)? $`, 'iu');
/** What is done to a thing or what it does: the bridge was opened, the bridge opened. */
const ALSO_BY_ITSELF = /^(?:re-?)?open/iu;
/** With whom the asked one may have it together: "as did her deputy". */
const TOGETHER =
  /(?<!\p{LC})(?:both|all|each|every|everyone|everybody|same|likewise|alongside|together|along with|joined by|followed|neither|nor|too|either|(?:as|so) (?:did|do|does|was|were|is|are|has|have|had)|them|pair|trio|couple|others?|colleagues|respectively)(?!\p{LC})/iu;

/** Who does or is done something in a sentence, at each place where it tells of it; nobody where that can't be told. */
export function doersIn(sentence: string, deed: string, isDone: boolean): Doer[] {
  if (TOGETHER.test(sentence)) return [];
  const places = [...sentence.matchAll(/\p{LC}[\p{LC}-]*/gu)].filter(([word]) =>
    [word, word.replace(/^re-?/iu, '')].some((one) => familyOfWord(one) === deed),
  );
  const doers = places.map(({ index, 0: word }) => {
    const before = sentence.slice(0, index).replace(TELLS_MORE, '');
    if (isDone && HEADLINE.test(sentence)) return headlineNoun(before);
    const clause = clauseBefore(before);
    if (!isSameVoice(clause, word, isDone)) return null;
    const bare = isDone ? clause : clause.replace(COUNTS, '');
    return namedBefore(bare) ?? nounBefore(bare) ?? meantBefore(bare, before);
  });
  return doers.some((doer) => doer === null) ? [] : doers.map((doer) => doer!);
}

/** The words of the same clause before a place. */
function clauseBefore(text: string): string {
  const starts = [...text.matchAll(/[;:–—“”"()]|, (?:and|but|while|whereas|because|although|as|when) /gu)];
  const last = starts.at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

/** Whether what is done to somebody is told so in a clause, and what they do as a deed of theirs. */
function isSameVoice(clause: string, word: string, isDone: boolean): boolean {
  if (isDone) return HAS_BE.test(clause) || ALSO_BY_ITSELF.test(word);
  return !(ENDS_WITH_BE.test(clause) && /(?:ed|en|wn|ung|ught)$/u.test(word));
}

function namedBefore(clause: string): Doer | null {
  const names = [...clause.matchAll(NAMES)]
    .map(({ index, 0: found, groups }) => ({ ...startOf(groups!['name']!), index, found, groups: groups! }))
    .filter(({ name }) => name !== '' && !DATES.has(name.toLowerCase()));
  const free = names.filter(({ groups, isPlaced }) => groups['before'] === undefined && !isPlaced);
  const last = free.at(-1);
  if (!last || last.groups['own'] !== undefined) return null;
  const between = clause.slice(last.index + last.found.length);
  return isBetween(between) ? { words: last.name, isName: true } : null;
}

/** A name without a word that only begins a sentence: "In Brask", "But Lund". */
function startOf(name: string): { readonly name: string; readonly isPlaced: boolean } {
  const [first = '', ...rest] = name.split(' ');
  if (!isStopWord(first.toLowerCase())) return { name, isPlaced: false };
  return { name: rest.join(' '), isPlaced: new RegExp(`^(?:${PREPOSITION})$`, 'iu').test(first) };
}

function isBetween(between: string): boolean {
  if (STRICTLY.test(between)) return true;
  if (!LOOSELY.test(between) || OTHER_CLAUSE.test(between.replace(/^,? (?:who|which|that) /u, ' ')))
    return false;
  return !(between.match(/\p{LC}+/gu) ?? []).some((word) => cueOf(word.toLowerCase()) !== null);
}

function nounBefore(clause: string): Doer | null {
  const { noun } = NOUN.exec(clause)?.groups ?? {};
  const words = noun?.split(' ') ?? [];
  if (noun === undefined || isStopWord(words.at(-1)!) || words.some((word) => HELP.test(word))) return null;
  return { words: noun, isName: false };
}

/** Whoever is done something in a headline, in which no "was" stands: "Clerk jailed for eight years". */
function headlineNoun(before: string): Doer | null {
  const { noun } = HEADLINE_NOUN.exec(before)?.groups ?? {};
  return noun === undefined || isStopWord(noun.toLowerCase())
    ? null
    : { words: noun.toLowerCase(), isName: false };
}

/** The one person whom a sentence names before "he" or "she", unless that one only tells it. */
function meantBefore(clause: string, before: string): Doer | null {
  const pronoun = PRONOUN.exec(clause)?.[0];
  if (pronoun === undefined) return null;
  const told = before.slice(0, before.length - pronoun.length);
  const names = [...told.matchAll(NAMES)]
    .filter(({ groups }) => groups!['before'] === undefined)
    .map(({ groups }) => startOf(groups!['name']!).name)
    .filter((name) => name !== '' && !DATES.has(name.toLowerCase()));
  const isTold = (told.match(/\p{LC}+/gu) ?? []).some((word) => cueOf(word.toLowerCase()) !== null);
  return names.length === 1 && !isTold ? { words: names[0]!, isName: true, isMeant: true } : null;
}
