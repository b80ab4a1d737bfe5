import { wordList, wordSet } from '../../wordList.ts';
import { formsOfVerb } from '../reportingVerbs.ts';
import { NUMBER_WORD } from '../search/numbers.ts';

/** Verbs after which "that" is often left out. */
const SAYS_AT_ONCE = wordSet(
  'say says said think thinks thought believe believes believed claim claims claimed hope hopes hoped fear fears feared insist insists insisted',
);
/** Others, behind which a verb of its own must show the clause: "admitted | the beams were old", not "admitted the theft". */
const SAYS_OFTEN_AT_ONCE: ReadonlySet<string> = new Set(
  wordList(
    `admit add agree announce argue boast complain concede confess confirm explain guess hint joke note pledge predict promise
     reply reveal state suggest suspect vow warn`,
  ).flatMap(formsOfVerb),
);
/** Verbs behind which stands who heard it. */
const TELLS = wordSet('tell tells told');
export const hasHearer = (verb: string): boolean => TELLS.has(verb);

const DETERMINER = 'the|an?|this|these|those|his|her|its|their|our';
/** Where such a clause begins: with a word for somebody or something, a name or a number, and a word in small letters behind it. */
const BARE_CLAUSE = new RegExp(
  String.raw`^\s+(?:(?:${DETERMINER}|he|she|it|they|we|there|no|nobody|some|many|most|all)\s+(?:\p{LC}[\p{LC}'’-]*|\d[\d.,]*)|\p{Lu}[\p{LC}'’-]+(?:\s+\p{Lu}[\p{LC}'’-]+){0,3}|\p{Sc}?\d[\d.,]*%?(?:\s+\p{Ll}[\p{LC}'’-]*)?)\s+\p{Ll}`,
  'u',
);
/** The same with a noun alone, "said | owners without a permit would pay", where a verb behind it shows the clause. */
const BARE_NOUN = /^\s+(?<first>\p{Ll}[\p{LC}'’-]*)\s+\p{Ll}/u;
/** The same with a number that is rough: "said | about one in five had left". */
const ROUGH_NUMBER = new RegExp(
  String.raw`^\s+(?:about|around|roughly|nearly|almost|over|at least|at most|up to|(?:more|fewer|less) than|only|just|some)\s+(?:\p{Sc}?\d|${NUMBER_WORD}\b|half\b|an?\s+(?:dozen|hundred|thousand|million|third|quarter|fifth|half)\b)`,
  'u',
);
/** Words in small letters with which no such noun begins. */
const NO_NOUN = wordSet(
  `about after against along although among around as at because before behind beside between but by despite during for from how if in
   inside into like near of off on onto out outside over per since so than that though through throughout to toward towards under
   unless until up upon what when where whether which while who whom whose why with within without and or not yes goodbye hello sorry
   thanks nothing little much also again then now later earlier only just still even`,
);
/** Forms of those verbs that are no nouns: "stated", but not "sold state | diesel". */
const NO_NOUN_FORM = /ed$|^(?:says?|said|thinks?|thought|believes?)$/u;
/** A verb that only a clause has. */
const HAS_VERB =
  /^(?:\s+[^\s.,;:]+){1,6}?\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)(?:n['’]t)?\s/iu;
/** The same behind "one in five children in the region". */
const HAS_VERB_FAR = new RegExp(HAS_VERB.source.replace('{1,6}', '{1,10}'), 'iu');
/** Whom it was told, before such a clause: "told *the council* | the pier is safe". */
const TOLD_TO = new RegExp(
  String.raw`^\s+(?:(?:${DETERMINER})\s+)?(?!(?:${DETERMINER})\s)\p{LC}[\p{LC}'’-]*(?:\s+(?!(?:${DETERMINER})\s)\p{LC}[\p{LC}'’-]*){0,3}?(?=\s+(?:${DETERMINER}|he|she|it|they|we|there)\s)`,
  'u',
);

/** Where a clause begins that a verb reports without "that"; -1 where none does. */
export function bareClauseAt(verb: string, after: string): number {
  if (BARE_CLAUSE.test(after)) {
    if (SAYS_AT_ONCE.has(verb)) return 0;
    if (SAYS_OFTEN_AT_ONCE.has(verb) && HAS_VERB.test(after)) return 0;
  }
  const isSaid = SAYS_AT_ONCE.has(verb) || SAYS_OFTEN_AT_ONCE.has(verb);
  if (isSaid && ROUGH_NUMBER.test(after) && HAS_VERB_FAR.test(after)) return 0;
  const noun = BARE_NOUN.exec(after)?.groups?.['first'];
  const isNoun = noun !== undefined && !NO_NOUN.has(noun) && NO_NOUN_FORM.test(verb) && HAS_VERB.test(after);
  if (isNoun && isSaid) return 0;
  const toldTo = TELLS.has(verb) ? TOLD_TO.exec(after)?.[0].length : undefined;
  return toldTo !== undefined && HAS_VERB.test(after.slice(toldTo)) ? toldTo : -1;
}
