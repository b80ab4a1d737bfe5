import { wordSet } from '../../wordList.ts';
import { isBody } from '../attribution/people/bodies.ts';
import { isPersonWord } from '../attribution/people/titles.ts';
import { INITIALISMS } from '../search/words/initialisms.ts';
import { headOf } from './headOf.ts';
import { titleInFull } from './honours.ts';

/** Sentences that begin with who said what follows, in the group `speaker`; what they said is the group `claim`. */
export const LEAD_INS: readonly RegExp[] = [
  // Per Dana Wren, … Via Coast Weekly: …
  /^(?:[Aa]s )?(?:[Pp]er|[Vv]ia)\s+(?<speaker>(?:the\s+)?\p{Lu}[^,:“”"]{0,80})[,:]\s+(?<claim>.+)$/su,
  // Per the governor, …
  /^(?:[Aa]s )?[Pp]er\s+(?<speaker>(?:the|an?|his|her|its|their)\s+\p{Ll}[^,:“”"]{0,80})[,:]\s+(?<claim>.+)$/su,
  // As the judge put it: …
  /^[Aa]s\s+(?<speaker>[^,:“”"]{1,80}?)\s+(?:(?:once|later|so\s+aptly|rightly)\s+)?(?:put|puts|said|says|phrased|phrases)(?:\s+it)?[,:]\s+(?<claim>.+)$/su,
  // In the words of Dana Wren: …
  /^[Ii]n\s+the\s+(?:own\s+)?words\s+of\s+(?<speaker>[^,:“”"]{1,80})[,:]\s+(?<claim>.+)$/su,
  // In Wren’s words: … In her own words: …
  /^[Ii]n\s+(?<speaker>[^,:“”"]{1,80}?)(?:['’]s?)?\s+(?:own\s+)?words[,:]\s+(?<claim>.+)$/su,
];

const REPORTS = String.raw`(?:(?:also|just|now)\s+)?(?:(?:has|have|had|is)\s+)?(?:report|writ|wrote|sa[iy]|not|quot|carri)(?:e?s|ed|ing|en|d)?`;
/** Sentences that begin with where they are from, or who reports them. */
export const ORIGIN_BEFORE = new RegExp(
  String.raw`^(?:(?:via|from|in)\s+(?<from>[^,:“”"]{1,80})[,:]\s+|(?:(?:as\s+)?per|according\s+to|as\s+reported\s+(?:by|in))\s+(?<per>[^,:“”"]{1,80})[,:]\s+|(?<reporting>[^,:“”"]{1,80}?)(?:\s+${REPORTS}(?:\s+that\s+|[,:]\s+)|:\s+))(?<text>\S.*)$`,
  'isu',
);
/** The end of a sentence that tells the same. */
export const ORIGIN_BEHIND = new RegExp(
  String.raw`\s*\((?:from|in|via|per)\s+(?<bracketed>[^()]{1,80})\)[.!?…]*$|,\s*(?:(?:according\s+to|as\s+per|per|via|as\s+reported\s+(?:by|in))\s+(?<per>[^,:“”"]{1,80}?)|(?<reporting>[^,:“”"]{1,80}?)\s+${REPORTS})[.!?…]*$`,
  'isu',
);

/** What a report is about, before it; the group `topic`. */
export const TOPIC_BEFORE = /^(?:[Oo]n|[Aa]bout|[Aa]sked\s+about)\s+(?<topic>[^,:;“”"]{1,60}),\s+(?=\S)/u;
/** The same behind whoever speaks; "more on" and "speaking on" are nobody. */
export const TOPIC_BEHIND =
  /(?<=[\p{LC}\p{M}])(?<!^(?:\p{LC}*ing|[Mm]ore|[Ll]ive|[Nn]ews|[Ll]atest))\s+(?:on|about)\s+(?<topic>[^,:;“”"]{1,60})$/u;

/** Words that make a clause of what would else describe somebody. */
const IN_CLAUSES = wordSet(
  `is are was were be been has had have do does did i me my we us our you your he she they it this that these those when if because
   and but or who whom while after before as`,
);
/** What stands before a description and is no part of it. */
const BEFORE_NOUN = wordSet('the a an his her its their');

/** Whether words are what somebody is: "the bakery's owner", "night guard", "a spokesman for". */
export function describesSomebody(words: readonly string[]): boolean {
  const said = BEFORE_NOUN.has(words[0] ?? '') ? words.slice(1) : words;
  if (said.some((word) => IN_CLAUSES.has(word))) return false;
  const head = headOf(said) ?? '';
  return isPersonWord(head);
}

/** Whether words are what a body is: "the central bank", "Norland's central bank". */
export function describesBody(words: readonly string[]): boolean {
  const [first = '', ...said] = words;
  const isOpened = BEFORE_NOUN.has(first) || first.endsWith("'s");
  return isOpened && !said.some((word) => IN_CLAUSES.has(word)) && isBody(headOf(said) ?? '');
}

/** Who speaks for somebody; what stands before and behind it tells for whom. */
const SPEAKS_FOR =
  /^(?:(?:the|an?|its|their|his|her|another|one)\s+)?(?<before>[^,]*?)\s*(?:\bchief\s+)?\bspokes(?:man|woman|person)\b(?:\s+(?:for|of)\s+(?<behind>[^,]+))?/iu;
const NO_LONGER = /\b(?:former|ex|one-?time|self-styled|so-called)\b/iu;

/** For whom somebody speaks: of "a Netbund spokeswoman" and "a spokesman for Netbund" "Netbund"; empty where it is not told, null for others. */
export function spokenFor(words: string): string | null {
  const found = SPEAKS_FOR.exec(words)?.groups;
  if (!found || NO_LONGER.test(words)) return null;
  return found['behind'] ?? found['before'] ?? '';
}

/** Posts that are called by their initials, with the words that these stand for, in each way. */
const POSTS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  INITIALISMS.flatMap(([initials = '', ...full]) => {
    const ways = full.map((words) => words.split(' '));
    const isPost = ways.some((words) => isPersonWord(words.at(-1)!));
    return isPost ? [[initials.toLowerCase(), ways] as const] : [];
  }),
);

/** What the initials of a post or a title stand for, in each way: of "ceo" "chief executive", of "gen" "general"; none for other words. */
export function inFull(word: string): readonly (readonly string[])[] {
  const title = titleInFull(word);
  return POSTS.get(word) ?? (title === null ? [] : [[title]]);
}

/** Who speaks as the body does for which they work. */
const ACTING_FOR = wordSet('official officer representative');
export const actsFor = (noun: string): boolean => ACTING_FOR.has(noun) || SPEAKS_FOR.test(noun);

/** Behind a name: ", 43, | a pilot", ", who works as | a pilot", " of | the port", " (| the port)", " is | a pilot". */
export const OPENS_DESCRIPTION =
  /^(?:,\s+(?:(?:aged\s+)?\d{1,3},\s+)?(?:who\s+(?:is|was|works|worked)\s+(?:as\s+)?)?(?!(?:who|which|that|and|but)\b)|\s+\(|\s+(?:of|from|at|for)\s+|\s+(?:is|was|has\s+been|became|works\s+as|worked\s+as)\s+(?=(?:the|an?|its|their|his|her|\p{LC}+['’]s?)\s))/u;

/** What is told of whoever stands before it: "Wren, *who took a bribe,* told", "said Wren *(who took a bribe)*", "Netbund, *which was fined*". */
export const RELATIVE_CLAUSE =
  /\s*(?:,\s*|\s[–—-]+\s+|\()(?<opens>who|whose|whom|which)\s+(?<rest>(?:[^,.:;!?“”"„«»()–—]|[.,](?=\d))+?)(?:\s*,(?!\d)|\s+[–—-]+(?=\s)|\)|(?=[.!?]*\s*$))/giu;

/** What calls somebody or something by another noun, in between: "Wren*, a clerk,* left"; not one of a list: "Wren, a clerk, and Lund". */
export const APPOSITION =
  /(?<=[\p{LC}\d]),\s+(?:an?|the|its|his|her|their)\s[^,.:;!?“”"„«»()–—]+,(?!\s+(?:and|or|but|nor)\s)/gu;
