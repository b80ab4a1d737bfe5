import { escapePattern } from '../../../../text/escapePattern.ts';
import { isBody } from '../../attribution/people/bodies.ts';
import { isPersonNoun } from '../../attribution/people/titles.ts';
import { NUMBER, singular } from '../another/numbers/counts.ts';
import { ANYTHING } from '../another/subject/anything.ts';
import { familiesIn, familyOfWord } from '../words/familiesIn.ts';
import { isStopWord } from '../words/stopWords.ts';
import { sameThings } from '../words/sameThings.ts';
import { SPELLING } from '../words/lexicon.ts';

/** Who did something: "*Who gave* the money?" */
const ASKS_WHO = /^(?:(?:and|so|but) )?who(?:['’](?:s|d|ll|ve)|m)?(?!\p{LC})/iu;
/** Words for somebody, for several, or for bodies. */
const SOMEBODY =
  /^(?:i|we|you|he|she|they|me|us|him|her|them|my|our|your|his|their|who|whom|whose|one|ones|some|any|many|most|few|both|all|each|others?|people|men|women|children|nobody|no-one|none|neither|anybody|anyone|somebody|someone|everybody|everyone|famil(?:y|ies)|couple|pair|crowds?|audience|public|police|staff|crew|army|troops|jury|panel|management|opposition|mob|gang|team|side|club|village|town|city|country|countries|nation|firm|company|companies|business|businesses|shop|charity|charities|foundation|trust|fund|lottery|state|school|church|hospital|university|ministry|authority|authorities|government|council|parliament|court|bank|union|party|group|agency|organi[sz]ation|association|society|community|communities|households?|taxpayers?|donors?)$/u;

/** Whether it is asked who did something, and a sentence has nobody who may have: “The money came from bake sales.” */
export function lacksPerson(question: string, sentence: string): boolean {
  if (!ASKS_WHO.test(question)) return false;
  const words = sentence.match(/[\p{LC}\d][\p{LC}\d’'-]*/gu) ?? [];
  return !words.some((word, at) => mayBeSomebody(word, at));
}

function mayBeSomebody(typed: string, at: number): boolean {
  const word = typed.toLowerCase().replace(/['’]s?$/u, '');
  if (SOMEBODY.test(word)) return true;
  if (isStopWord(word) || word.endsWith('less')) return false;
  if (isPersonNoun(singular(word)) || isPersonNoun(word)) return true;
  if (isBody(word) || isBody(singular(word))) return true;
  // "Money", at the beginning, is a word of the language; "Nordbus" is none.
  return /^\p{Lu}/u.test(typed) && (at > 0 || SPELLING.rankOf(word) === 0);
}

/** "Who is *the trainee*?", "What is the name of *the trainee* who spotted it?" */
const ASKS_NAME =
  /^(?:(?:and|so|but) )?(?:who(?:['’]?s| is| was) the (?<one>\p{Ll}[\p{LC}-]*(?: \p{Ll}[\p{LC}-]*){0,2}?)\s*(?:\?|$|who\b|that\b|of\b|in\b|at\b|from\b)|what(?:['’]?s| is| was) the name of the (?<other>\p{Ll}[\p{LC}-]*)|what(?:['’]?s| is| was) the (?<third>\p{Ll}[\p{LC}-]*)(?:['’]?s name| called))/iu;
const NAME = String.raw`\p{Lu}[\p{LC}.’'-]*`;

/** Nouns that a text need not have for somebody. */
const ANYONE =
  /^(?:m[ae]n|wom[ae]n|boy|girl|guy|person|people|child|kid|victim|suspect|winner|loser|author|writer|owner|founder|leader|head|chief|boss)s?$/u;

/** Whether the name of somebody is asked who is called by a noun, and a sentence has the noun with no name beside it, or a name and no such noun: “Trant thanked the trainee.” */
export function lacksNameOf(question: string, sentence: string): boolean {
  const { one, other, third } = ASKS_NAME.exec(question)?.groups ?? {};
  const noun = (one ?? other ?? third)?.split(' ').at(-1)?.toLowerCase();
  if (noun === undefined || !isPersonNoun(singular(noun))) return false;
  const word = escapePattern(noun);
  if (!new RegExp(String.raw`(?<![\p{LC}-])${word}(?![\p{LC}-])`, 'iu').test(sentence))
    return other !== undefined && !ANYONE.test(noun);
  const beside = new RegExp(
    [
      // the trainee, Ada Holm; trainee Ada Holm; the trainee, named as Ada Holm; the trainee of Pell, 24-year-old Ada Holm
      String.raw`(?<!\p{LC})(?:${word}|${noun.charAt(0).toUpperCase()}${word.slice(1)})(?:['’]s name)?(?: (?:of|at|from|in|for|since|and) [^,;.]{1,30}?)?,? (?:(?:is|was|been|be|will|later|who|has|named|called|known|identified|as|whose|name|goes|went|to|a|an|the|now|\d+|\d+-year-old),? ){0,5}[“"]?${NAME}`,
      // Ada Holm, the trainee; Ada Holm is the new trainee; Ada Holm (21), a trainee
      String.raw`${NAME}(?: \([^)]*\))?(?:, (?:\d+, )?|,? (?:who |now |then )?(?:is|was|became|has been|had been|remains|(?:works|worked|serves|served|has served) as|as) )(?:(?:the|an?|its|their|his|her|our|my) )?(?:(?!(?:the|an?|its|their|his|her)(?!\p{LC}))[\p{LC}’'-]+ ){0,3}?${word}(?![\p{LC}-])`,
    ].join('|'),
    'u',
  );
  return !beside.test(
    sentence.replace(/^[“"]?(?:The|An?|His|Her|Its|Their|It|He|She|They|In|On|At|But|And) /u, ''),
  );
}

/** "Who *is restoring the mural*?" */
export const ASKS_DEED =
  /^(?:(?:and|so|but) )?who(?:['’]s| is| was| are| were| has| have| will| would| first)? (?:be |been |also |first )?(?<verb>\p{LC}{3,})(?: (?:the|this|that|his|her|their|its) (?:\p{LC}+ )?(?<object>\p{LC}{3,}))?/iu;
/** Verbs of whoever makes what is then called theirs: "a song *by* Ann Lee". */
export const MAKING =
  /^(?:paint|draw|drew|wr(?:i|o)t|ma(?:k|d)e|compos|design|sculpt|carv|direct|photograph|t(?:ak|ook)|film|play|s[aiu]ng|author|creat|build|built|produc|bak|cook|do|did|perform|publish)/iu;

/** Whether it is asked who did something with a thing, and a sentence has only who made it: “uncovered a mural by Ann Lee” for who restores it. */
export function hasOnlyMaker(question: string, sentence: string): boolean {
  const { verb, object } = ASKS_DEED.exec(question)?.groups ?? {};
  if (verb === undefined || object === undefined || MAKING.test(verb)) return false;
  if (hasDeed(sentence, verb)) return false;
  return new RegExp(
    String.raw`(?<!\p{LC})${escapePattern(object)}s? (?:\p{LC}+ed )?by (?:the )?${NAME}`,
    'u',
  ).test(sentence);
}

/** Whether a sentence has a verb, or one that may stand for it. */
export function hasDeed(sentence: string, verb: string): boolean {
  const told = new Set(familiesIn(sentence));
  return [verb, ...sameThings(verb.toLowerCase())].some((one) => told.has(familyOfWord(one)));
}

/** What is done with something: "bought *a loaf*". */
const DONE_WITH = new RegExp(
  String.raw`(?<![\p{LC}-])(?<deed>\p{LC}{3,}) (?:the|an?|his|her|its|their|${NUMBER}) (?<object>\p{Ll}[\p{LC}-]+(?: \p{Ll}[\p{LC}-]+)?)`,
  'gu',
);

/** Whether it is asked who did something with a thing, and somebody in a sentence that has it did that with another: “The shop opened, and Bo Lund bought a loaf.” */
export function isDoneWithOther(question: string, sentence: string): boolean {
  const { verb, object } = ASKS_DEED.exec(question)?.groups ?? {};
  if (verb === undefined || object === undefined || isStopWord(verb.toLowerCase())) return false;
  const asked = new Set(familiesIn(question));
  const told = familiesIn(sentence);
  if (!told.includes(familyOfWord(object))) return false;
  const deeds = [...sentence.matchAll(DONE_WITH)].filter(
    ({ groups }) => familyOfWord(groups!['deed']!) === familyOfWord(verb),
  );
  return (
    deeds.length > 0 &&
    deeds.length === told.filter((family) => family === familyOfWord(verb)).length &&
    deeds.every(
      ({ groups }) =>
        !ANYTHING.test(groups!['object']!.split(' ')[0]!) &&
        familiesIn(groups!['object']!).every((family) => !asked.has(family)),
    )
  );
}

/** "who was *man of the match*" */
const ASKS_AWARDED =
  /^(?:(?:and|so|but) )?who(?:['’]?s| is| was| were| got| won)(?: (?:named|voted))?(?: the)? (?:\p{LC}+ )?(?:man|woman|player|rider|driver|athlete|person|artist|team|goal|save) of the (?<what>\p{LC}{3,})/iu;

/** Whether it is asked who had an honour, and a sentence has none of this kind. */
export function lacksHonour(question: string, sentence: string): boolean {
  const what = ASKS_AWARDED.exec(question)?.groups?.['what'];
  if (what === undefined) return false;
  const honour = String.raw`of[ -]the[ -]${escapePattern(what)}|(?:awards?|prizes?|honou?rs?|mvp|voted|named|medals?|best)(?!\p{LC})`;
  return !new RegExp(String.raw`(?<!\p{LC})(?:${honour})`, 'iu').test(sentence);
}

/** "who is *priya*" */
const ASKS_WHO_IS =
  /^(?:(?:and|so|but) )?who(?:['’]?s| is| was) (?<name>\p{LC}[\p{LC}’'-]*(?: \p{LC}[\p{LC}’'-]*)?)\s*\??$/iu;
const ASKED_FOR =
  '(?:ask(?:s|ed|ing)? for|contact|call|phone|ring|text|e-?mail|write to|speak to|talk to|get in touch with|questions to|bookings? (?:to|with|through))';

/** Whether it is asked who somebody is, and a sentence only tells to ask for them: “Call in and ask for Priya.” */
export function isOnlyAskedFor(question: string, sentence: string): boolean {
  const name = ASKS_WHO_IS.exec(question)?.groups?.['name'];
  if (name === undefined) return false;
  const mentions = [
    ...sentence.matchAll(
      new RegExp(
        String.raw`(?<asked>(?<!\p{LC})${ASKED_FOR} )?(?<!\p{LC})${escapePattern(name)}(?<more>,| \(| (?:is|was|who|from|of|at)(?!\p{LC}))?(?!\p{LC})`,
        'giu',
      ),
    ),
  ];
  return (
    mentions.length > 0 &&
    mentions.every(({ groups }) => groups!['asked'] !== undefined && groups!['more'] === undefined)
  );
}
