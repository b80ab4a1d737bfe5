import { wordList, wordSet } from '../../wordList.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { DATES } from '../calendar.ts';
import { cueOf } from '../reportingVerbs.ts';
import { isNegation } from './denials.ts';
import { frontedScope } from './fronted.ts';
import { limitSetOff } from './setOff.ts';
import { sideAt } from './sides.ts';

const anyOf = (words: string): string => wordList(words).join('|');
const WORD = String.raw`[\p{LC}\d][\p{LC}\p{M}\d'’-]*`;

/** Conjunctions, unlike "provided with a map", "assuming office". */
const PROVIDED =
  'provided(?! (?:with|by|for) )|providing that|assuming(?! (?:office|power|control|command|responsibility))';
/** On what it hangs whether it is so. */
const CONDITIONS = [
  `subject to|pending|${PROVIDED}|barring|failing (?:that|an?)|absent (?:an?|any|the)|supposing|depending (?:up)?on|excluding`,
  'in the (?:absence|event) of|in case of|with the exception of|save for|on condition that|(?:as|so) long as',
];
/** What is taken out of all or none. */
const EXCEPT = '(?:apart|aside) from|other than|except for|not counting';
/** "Weather permitting". */
const PERMITTING = String.raw`(?:${WORD}\s+){1,3}(?:permitting|willing)(?=\s*(?:[,.;:!?”"]|$))|all (?:going|being) well`;
/** What is not yet so, or may not come: "under the *draft* law", "in a worst-case *scenario*". */
const DRAFT = 'draft|proposed|planned|suggested|mooted|revised|worst-case|best-case';
const PLANS = 'draft|bill|proposals?|plans?|scenarios?|motion|blueprint|amendment';
const HYPOTHESES = String.raw`under (?:(?:${WORD} ){0,4}(?:${PLANS})|(?:${WORD} )?(?:${DRAFT}) (?:${WORD} ){0,2}${WORD})|in (?:${WORD} ){0,3}scenarios?`;
/** What is so as it is told or reckoned, and may not be so. */
const APPEARANCES =
  '(?:at least )?(?:in (?:theory|principle)|on paper|officially|nominally|technically|theoretically|formally|ostensibly|apparently|seemingly|presumably|purportedly)|at (?:the )?(?:very )?(?:worst|best|most)|ideally';
/** How often. */
const SELDOM =
  'sometimes|occasionally|usually|normally|generally|typically|ordinarily|in general|as a rule|in (?:most|some|many|rare) (?:cases|places)';
/** What is made up. */
const FICTIONS = anyOf(
  'film movie novel opera tale legend myth fable dream dreams musical sitcom screenplay',
);
const IN_FICTION = String.raw`in (?:(?:${WORD}) ){0,3}(?:${FICTIONS})`;
/** On whom it was tried. */
const TRIED = anyOf(
  `mice rats rodents animals monkeys primates pigs dogs cats rabbits hamsters ferrets flies humans men women children adults infants
   babies toddlers boys girls teenagers adolescents volunteers patients tests experiments simulations vitro trials`,
);
const TRIED_ON = String.raw`(?:in|among) (?:(?!(?:the|this|his|her|its|their)\s)(?:${WORD}) ){0,2}(?:${TRIED})`;
const GRANTS = anyOf(
  'permission consent approval authorisation authorization licence license permit agreement blessing luck',
);
const GRANTED = String.raw`(?:with|without) (?:(?:${WORD}) ){0,3}(?:${GRANTS})`;
const FINISHED = String.raw`(?:once|whenever|wherever|where|as soon as) (?:${WORD} ){1,5}?(?:is|are|has|have|can|gets?|comes?)`;

const OPENING = (phrases: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(
    String.raw`(?:^|["“]|(?<!\p{LC})(?:that|says?|said),?\s)\s*(?<scope>(?:${phrases.join('|')})(?![\p{LC}'’-])[^,;:.!?“”"]*),\s+(?:[^,;:.!?“”"\s]+\s+){0,2}$`,
    flags,
  );
const OPENS = OPENING([...CONDITIONS, PERMITTING, HYPOTHESES, APPEARANCES, SELDOM, TRIED_ON]);
const OPENS_EXCEPTION = OPENING([EXCEPT]);
const OPENS_FICTION = OPENING([IN_FICTION]);
const OPENS_GRANT = OPENING([GRANTED, FINISHED]);
const DATE = [...DATES].map(capitalised).join('|');
const OPENS_PLACE = OPENING(
  [String.raw`[Ii]n (?:the )?(?:\p{Ll}+ )?(?!(?:${DATE})(?!\p{LC}))\p{Lu}[\p{LC}\p{M}'’-]*`],
  'u',
);
const OPENS_GROUP = OPENING(
  [String.raw`[Ff]or (?:[\p{Ll}-]+ )?(?<group>[\p{Ll}-]+s|people|children|men|women)(?=,)`],
  'u',
);

/** Behind "for" these tell when, why or what else: "For years,". */
const NO_GROUP = wordSet(
  `years days weeks months hours minutes seconds nights decades centuries ages generations times seasons reasons purposes starters
   details tickets instance summers winters springs autumns weekends thanks others yes this was is
   repairs works holidays renovations inspections elections talks`,
);
const QUANTITIES = /(?<!\p{LC})(?:all|every|each|any|only|both|whole|entire|none)(?!\p{LC})/iu;
const WILL =
  /(?<!\p{LC})(?:will|would|can|could|may|might|must|shall|should|(?:is|are) to)(?!\p{LC})|['’](?:ll|d)(?!\p{LC})/iu;
const PAST = /(?<!\p{LC})(?:was|were|had|did|\p{LC}+ed)(?!\p{LC})/iu;
const PLAYED = wordSet('play plays played star stars starred');
const BARE_NOUN =
  /^(?!(?:the|an?|this|that|these|those|his|her|its|their|our|my|he|she|it|they|we|there|police|nobody|one|where|which|who|when|as|while)\s)\p{Ll}[\p{Ll}-]+\s/u;

/** Where a sentence of several begins. */
const SENTENCE_ENDS = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/u;
/** Behind a claim, in its clause. */
const BEHIND = (phrases: readonly string[], sign: string): RegExp =>
  new RegExp(
    String.raw`^[^,.;:!?“”"()–—]{0,80}?${sign}\s+(?<scope>(?:${phrases.join('|')})(?![\p{LC}'’-])[^,;:.!?“”"]*)`,
    'iu',
  );
const HANGS = BEHIND(
  ['subject to|pending|barring|depending (?:up)?on|in the absence of', PERMITTING, GRANTED],
  '(?:,|(?<![^\\p{LC}\\d]))',
);
const SIGN = '(?:,|\\s[–—-])';
const SET_OFF = BEHIND(['with the exception of', PROVIDED, APPEARANCES, PERMITTING, TRIED_ON], SIGN);
const GROUP_BEHIND = BEHIND(
  [String.raw`for (?:[\p{Ll}-]+ )?(?<group>[\p{Ll}-]+s|people|children|men|women)(?=\s*[.!?]|$)`],
  SIGN,
);
const EXCEPTION = BEHIND(['with the exception of'], '(?:,|(?<![^\\p{LC}\\d]))');
const INVERTED =
  /^\s+(?<scope>(?:were|had)\s+(?:the|an?|it|he|she|they|his|her|its|their)\s+[^,;:.!?“”"]+)/iu;
const OBLIGED =
  /^[^,.;:!?“”"()–—]{0,60}?,?\s+(?<scope>but\s+(?:must|should|cannot|may not|can only|may only|(?:ha(?:s|ve)|needs?) to(?! \p{LC}+ed(?!\p{LC})))(?!\p{LC})(?:\s+[\p{LC}\d'’-]+){0,2})/iu;
const FREE =
  /(?<!\p{LC})(?:no|not|need|may|can|free|allowed|open|welcome|eligible|entitled|\p{LC}+n['’]t)(?!\p{LC})/iu;
/** A number that counts all that it may hang on: "4 to 9 crowns". */
const RANGE = /\d\S*\s+(?:to|or|and)\s+\p{Sc}?\d/u;

/**
 * The phrase set off at the beginning or the end of a sentence, outside a claim, under which alone it is so: what it hangs on, where
 * it is only tried, proposed, told or made up, or what is taken out of it; null where there is none.
 *
 *     Subject to consent, | a hall will open.   In mice, | the salve works.   The boat will sail |, weather permitting.
 *     but not   On Monday, | the hall opened.   In the hall, | the choir sang.   With nine guests, | the boat sailed.
 */
export function scopeAround(before: string, claim: string, behind: string): string | null {
  const opening = before.split(SENTENCE_ENDS).at(-1) ?? '';
  const found = opening.includes(',') ? opened(opening, claim) : null;
  return found ?? frontedScope(opening, claim) ?? closed(claim, behind);
}

function opened(opening: string, claim: string): string | null {
  const words = claim.toLowerCase().split(/[^\p{LC}\p{M}'’-]+/u);
  const isWhole = QUANTITIES.test(claim) || words.some((word) => isNegation(word));
  const isTold = words.some((word) => PLAYED.has(word) || cueOf(word) !== null);
  const ways: readonly (readonly [RegExp, boolean])[] = [
    [OPENS, true],
    [OPENS_EXCEPTION, isWhole],
    [OPENS_FICTION, !isTold],
    [OPENS_GRANT, WILL.test(claim)],
    [
      OPENS_PLACE,
      BARE_NOUN.test(claim) && !/\p{Lu}/u.test(claim) && words.some((_, at) => isMove(words, at)),
    ],
    [OPENS_GROUP, !PAST.test(claim)],
  ];
  for (const [pattern, mayBe] of ways) {
    const { scope, group = '' } = (mayBe ? pattern.exec(opening)?.groups : undefined) ?? {};
    if (scope !== undefined && !NO_GROUP.has(group)) return firstWords(scope);
  }
  return null;
}

/** Whether a word says that something rises or falls. */
function isMove(words: readonly string[], at: number): boolean {
  const side = sideAt(words, at);
  return side !== null && side.axis === sideAt(['rise'], 0)!.axis;
}

function closed(claim: string, behind: string): string | null {
  const isOpen = WILL.test(claim);
  const hangs = isOpen && !RANGE.test(claim) ? HANGS.exec(behind) : null;
  const found =
    hangs ??
    SET_OFF.exec(behind) ??
    EXCEPTION.exec(behind) ??
    (isOpen ? INVERTED.exec(behind) : null) ??
    (PAST.test(claim) ? null : ofGroup(GROUP_BEHIND.exec(behind))) ??
    (FREE.test(claim) ? OBLIGED.exec(behind) : null);
  const scope = found?.groups?.['scope'] ?? limitSetOff(claim, behind);
  return scope === null ? null : firstWords(scope);
}

/** What was found, unless it tells when, why or what else. */
function ofGroup(found: RegExpExecArray | null): RegExpExecArray | null {
  return NO_GROUP.has(found?.groups?.['group'] ?? '') ? null : found;
}

/** So much of a phrase as shows which one it is. */
function firstWords(phrase: string): string {
  return phrase.trim().split(/\s+/u).slice(0, 4).join(' ');
}
