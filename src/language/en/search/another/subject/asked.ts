import { escapePattern } from '../../../../../text/escapePattern.ts';
import { isStopWord } from '../../words/stopWords.ts';
import { NAME } from './names.ts';
import { familyOfWord } from '../../words/familiesIn.ts';

/** Whom or what a question asks about, and what it asks of them: "How long was *Owen Tagg* *suspended*?" */
export interface SubjectAsked {
  /** A name, or a noun with the words before it: "training ground". */
  readonly words: string;
  readonly isName: boolean;
  /** The family of the word for what they do or are done. */
  readonly deed: string;
  /** Whether it is done to them. */
  readonly isDone: boolean;
}

const DETERMINER = '(?:the|an?|his|her|its|their|this|that)';
/** What stands before whom a question asks about, and what counts before that: "How many *beds* does" */
const AUXILIARY =
  /(?:^|\s)(?:how many (?<counted>(?:[\p{LC}-]+ ){1,3}))?(?:(?<be>is|are|was|were)|(?<have>do|does|did)|has|have|had|will|would|can|could|may|might|must|should)(?:n['’]t)? (?<rest>.*)$/iu;
const STARTS_WITH_NAME = new RegExp(String.raw`^(?<words>${NAME})(?!['’\p{LC}])`, 'u');
const STARTS_WITH_NOUN = new RegExp(
  String.raw`^${DETERMINER} (?<words>\p{Ll}[\p{LC}-]*(?: \p{Ll}[\p{LC}-]*){0,3})`,
  'u',
);
/** Where or what the asked one is: "the bridge *at Orme*". */
const PLACED =
  /^ (?:in|at|of|on|near|from|for|under|over|by|to|across|through) (?:(?:the|an?|his|her|its|their) )?\p{LC}[\p{LC}'’-]*(?: \p{Lu}[\p{LC}'’-]*)*/u;
/** What may stand before one that the article has without it: "a *new* boiler". */
const ANY_OF_MANY = /^(?:new|old|second|other|whole|entire)$/iu;
const PARTICIPLE = /(?:ed|wn|en|ung|ught|lt|pt|rn|nt|und|ld|ne|de|id|st|ut|ost|it|ad|et|un|eft|rt|orn)$/u;

/** What a question asks of somebody or something, where an article tells of them in other sentences than one; null for other questions. */
export function subjectAsked(question: string, elsewhere: string): SubjectAsked | null {
  const { counted, be, have, rest = '' } = AUXILIARY.exec(question.replace(/[?\s]+$/u, ''))?.groups ?? {};
  const words = STARTS_WITH_NAME.exec(rest)?.groups?.['words'];
  const named = words ?? nounIn(rest, elsewhere);
  if (named === null || (words !== undefined && !elsewhere.includes(words.split(' ').at(-1)!))) return null;
  const told = rest.slice(rest.indexOf(named) + named.length);
  const deed =
    tellingWord(told.replace(PLACED, '')) ??
    (have !== undefined && counted ? tellingWord(counted) : null) ??
    (words === undefined ? null : tellingWord(told));
  if (deed === null) return null;
  return {
    words: named,
    isName: words !== undefined,
    deed: familyOfWord(deed),
    isDone: be !== undefined && PARTICIPLE.test(deed),
  };
}

/** The longest noun at the beginning of some words that the article has, too: the "training ground" of "the training ground open". */
function nounIn(rest: string, elsewhere: string): string | null {
  const words = STARTS_WITH_NOUN.exec(rest)?.groups?.['words']?.split(' ') ?? [];
  if (ANY_OF_MANY.test(words[0] ?? '')) words.shift();
  for (let count = Math.min(words.length, 3); count > 0; count -= 1) {
    const noun = words.slice(0, count).join(' ');
    if (isStopWord(words[count - 1]!)) continue;
    // "Childrens ward" is typed for "children's ward", too.
    const typed = escapePattern(noun).replace(/s(?= |$)/gu, "['’]?s['’]?");
    const told = new RegExp(
      String.raw`(?<![\p{LC}-])${DETERMINER} (?:[\p{LC}-]+ )?${typed}(?![\p{LC}-])`,
      'iu',
    );
    if (told.test(elsewhere)) return noun;
  }
  return null;
}

/** The first word that tells something. */
const tellingWord = (text: string): string | null =>
  text
    .match(/\p{Ll}[\p{LC}-]*|\p{Lu}[\p{LC}-]*/gu)
    ?.map((word) => word.toLowerCase())
    .find((word) => !isStopWord(word) && !word.endsWith('ly')) ?? null;
