import type { ClaimLanguage } from '../../claims.ts';
import { wordList, wordSet } from '../../wordList.ts';
import { amountOf } from './amounts.ts';
import { bareClauseAt, hasHearer } from './bareClause.ts';
import { asserts, attitudeAround, hasAttitude } from './attitudes.ts';
import { contractedAs } from './contractions.ts';
import { beginsClause, deniesAt, isNegation, isUnsure } from './denials.ts';
import { disputedBy } from './disputes.ts';
import { headBefore } from './headBefore.ts';
import { headOf } from './headOf.ts';
import { courtesyFor, isDegree, withPlainTitles } from './honours.ts';
import {
  actsFor,
  describesBody,
  describesSomebody,
  inFull,
  LEAD_INS,
  ORIGIN_BEFORE,
  ORIGIN_BEHIND,
  APPOSITION,
  RELATIVE_CLAUSE,
  OPENS_DESCRIPTION,
  spokenFor,
  TOPIC_BEFORE,
  TOPIC_BEHIND,
} from './leadIns.ts';
import { limitBefore, limitBehind, sourceBehind } from './limits.ts';
import { mayBeLeftOut } from './omissions.ts';
import { criesBefore, criesBehind, handedOn, isReaction } from './reactions.ts';
import { restrictionBehind } from './restrictions.ts';
import { scopeAround } from './scopes.ts';
import { meaningOf, sideAt } from './sides.ts';
import { spellingOf } from './spellings.ts';
import { stancesOf } from './stances.ts';
import { opensTalk } from './talk.ts';
import { tellerBefore } from './tellers.ts';
import { TIES } from './ties.ts';
import { withTimeTurned } from './times.ts';
import { DATES, MONTHS } from '../calendar.ts';
import { hasVerb } from '../attribution/2-phrases/hasVerb.ts';
import { isRegularPast, NO_SPEECH } from '../attribution/3-reports/verbs/verbsByForm.ts';
import { isFirstName } from '../attribution/people/firstNames.ts';
import { cueOf, formsOfVerb } from '../reportingVerbs.ts';
import { NUMBER_WORDS } from '../search/numbers.ts';
import { BE, HAVE } from '../auxiliaries.ts';

/** Words that, left out before or after a claim, leave more than was said: "He denied that …", "… if it rains". */
const RESERVATIONS = wordSet(
  `deny denies denied denying false falsely untrue wrong wrongly mistaken fake hoax lie lies nonsense nope doubt doubts doubted refute refutes refuted
   reject rejects rejected dismiss dismisses dismissed dispute disputes disputed
   if unless whether alleged allegedly allegation allegations rumour rumours rumor rumors rumoured rumored supposedly reportedly
   may might could would should perhaps possibly probably likely unlikely hypothetical hypothetically
   refuse refuses refused fail fails failed almost nearly until except unclear`,
);

/** Forms of verbs, by their base forms: "deny" → "denies", "denied", "denying". */
const formsOf = (bases: string): ReadonlySet<string> =>
  new Set(wordList(bases).flatMap((base) => formsOfVerb(base)));

/** Verbs of those who hold against what they speak of: "rejected that …", "denied: “…”". */
const CONTRADICTING = formsOf(
  'condemn contest decry denounce deny deplore deride disavow dismiss dispute doubt mock rebuff rebut refute reject repudiate ridicule',
);
/** Verbs of those who do not say that it is so, unless quotation marks show that they said it: "hoped that …". */
const LEAVING_OPEN = formsOf(
  'ask beg demand fear guess hope implore inquire enquire instruct joke order plead propose question recommend regret request suspect urge wish wonder',
);

const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your each every no some any',
);

const NUMBERS = wordSet(
  `${NUMBER_WORDS.join(' ')} zero hundred hundreds thousand thousands million millions billion billions trillion dozen dozens
   half halves third quarter quarters twice double triple once first second`,
);

/** "But the company denied it", "which Wren denied": a further clause, not who said what stands before. */
const JOINS = wordSet(
  'but and or yet so which who whereas while although though because since until unless when where if',
);

/** "Said that", "told The Post that": the clause may follow at once. "The boat that sank" may not. */
const BEFORE_THAT = 5;
const SPEAKS_OF = wordSet('of about');
function isSpareAt(words: readonly string[], place: number): boolean {
  if (words[place] !== 'that') return false;
  const before = words.slice(Math.max(place - BEFORE_THAT, 0), place).toReversed();
  const verb = before.findIndex((word) => cueOf(word) !== null);
  // "Spoke of a gift that nobody wants"
  return verb >= 0 && !before.slice(0, verb).some((word) => beginsClause(word) || SPEAKS_OF.has(word));
}

/** Words that only insist that something was said. */
const INSISTS = wordSet(
  `literally actually really truly seriously honestly legit simply just even also already indeed certainly definitely clearly plainly
   openly explicitly straight flat up out did does do has have had`,
);

const IS = wordSet('is are was were be been being get gets getting got');

const LABELS = wordSet(
  'spoiler spoilers breaking news update updated tbh ngl btw imo imho q a source sources note edit tldr fact facts quote exclusive opinion reminder correction context headline summary fyi psa til live watch',
);
/** What somebody is who does this: "who heads the clinic". */
const POSTS: ReadonlyMap<string, string> = new Map(
  wordList(
    `head:head lead:leader chair:chair own:owner found:founder command:commander manage:manager direct:director edit:editor
     coach:coach teach:teacher captain:captain`,
  ).flatMap((pair) => {
    const [verb = '', post = ''] = pair.split(':');
    return formsOfVerb(verb).map((form) => [form, post] as const);
  }),
);
const MODALS = wordSet('may might could would should');
/** Behind "not" they name what is not meant: ", not through it". */
const SET_AGAINST = wordSet(
  'after before by because from through over under with a an the to of out around against',
);
const LEADERS = wordSet('leader founder co-founder cofounder organiser organizer coordinator');
const PRONOUNS = wordSet('he she they it we i his her their');
const WRITERS = wordSet('i me we us');
/** "On Friday, ", "Last week ", "In London, ", "Speaking in court, ". */
const CIRCUMSTANCE = new RegExp(
  String.raw`^(?:((?:yesterday|today|tonight|earlier(?: today)?|(?:on|in|last|this|late on|early on)\s+(?:${[...DATES].join('|')}|week|month|year|night)))(?:,\s*|\s+)|(?:(?:speaking|standing|writing)\s+)?((?:on|in|at|to|during|after|before|late|early|last|from)\s[^,“”":]{1,60}),\s+)(?=\S)`,
  'iu',
);
/** ", which is disputed,": what stands before is not so, or only thought. */
const JUDGED = [
  ...CONTRADICTING,
  ...wordList('false untrue wrong alleged feared hoped suspected thought believed claimed rumoured rumored'),
].join('|');
/** ", which was not invited," unlike ", which Wren denied,". */
const WHICH = String.raw`which(?=\s+(?:${BE}|${HAVE}|will|can|does|did|\p{Ll}+s|\p{Ll}+ed)\s)(?![^,]*\s(?:${JUDGED})(?!\p{LC}))`;
const ASIDE = new RegExp(
  String.raw`(?<=,)\s+(?:who(?:se|m)?|${WHICH})\s[^,.;:!?“”"]*(?=,)|\bwho\s+(?:asked|wanted|wished|preferred|requested)\s+not\s+to\s+be\s+(?:named|identified|quoted)\b|\s(?:${[...CONTRADICTING].join('|')})\s+(?:that|this)(?=:\s)`,
  'giu',
);
const ORDINAL_ENDINGS = wordSet('st nd rd th');

export const CLAIMS: ClaimLanguage = {
  isNegation,
  isReservation: (word) => isNegation(word) || RESERVATIONS.has(word),
  limitBefore,
  limitBehind,
  sourceBehind,
  scopeAround,
  tellerBefore,
  attitudeAround,
  hasAttitude,
  asserts,
  disputedBy,
  isNumberInWords: (word) => NUMBERS.has(word),
  isPronoun: (word) => PRONOUNS.has(word),
  isWriter: (word) => WRITERS.has(word),
  isReporting: (word) => (cueOf(word)?.complement ?? 'quoted') !== 'quoted',
  reportsByForm: (word, next) => next === 'that' && isRegularPast(word) && !NO_SPEECH.test(word),
  makesPassive: (before, verb) => IS.has(before) && !verb.endsWith('ing'),
  hasVerb,
  hasHearer,
  stancesOf,
  insists: (word) => INSISTS.has(word),
  opensTalk,
  isSpareAt,
  spellingOf,
  contradicts: (word) => CONTRADICTING.has(word),
  leavesOpen: (word) => LEAVING_OPEN.has(word),
  isDeterminer: (word) => DETERMINERS.has(word),
  isFirstName,
  circumstance: CIRCUMSTANCE,
  opensRest: String.raw`\s+(?:on|in|at|to|during|after|before|late|early|last|this|yesterday|today)\b`,
  headOf,
  amountOf,
  isLabel: (word) => LABELS.has(word),
  describesSomebody,
  describesBody,
  leads: (word) => LEADERS.has(word),
  postOf: (verb) => POSTS.get(verb) ?? null,
  ties: TIES,
  spokenFor,
  actsFor,
  opensDescription: OPENS_DESCRIPTION,
  inFull,
  courtesyFor,
  isDegree,
  withPlainTitles,
  criesBefore,
  criesBehind,
  handedOn,
  isReaction: (words, isParted) => isReaction(words, isParted, (word) => LABELS.has(word)),
  isDate: (word) => DATES.has(word),
  isMonth: (word) => MONTHS.includes(word),
  endsOrdinal: (word) => ORDINAL_ENDINGS.has(word),
  opensClause: String.raw`\s+that\s`,
  bareClauseAt,
  joinsClause: (word) => JOINS.has(word),
  addsClause: (word) => word === 'and',
  addsReport: (word) => word.endsWith('ing') && cueOf(word) !== null && !CONTRADICTING.has(word),
  contrasts: (word, next) => word === 'but' && next !== 'for' && next !== 'not',
  setsAgainst: (word, next) => word === 'not' && SET_AGAINST.has(next),
  aside: ASIDE,
  apposition: APPOSITION,
  relativeClause: RELATIVE_CLAUSE,
  opensForSubject: (word) => /^wh(?:o|ich)$/iu.test(word),
  sourceBefore:
    /^[Aa]ccording to (\p{Lu}[\p{LC}'’-]*(?: \p{Lu}[\p{LC}'’-]*){0,3}(?= (?:the|an?|this|that|these|those|his|her|their|its|our|it|he|she|they|there|nobody|no|all|some|more|most|about|around|only|\d[\d,.]*) )|[^,:]{1,80}(?=[,:]))[,:]?\s*(.+)$/su,
  itemNumber: /^\d{1,2}[.)]\s+(?=\S)/u,
  pointer:
    /(?<=\S)(?:(?:[,;]|\s[-–—])\s+(?:please\s+)?(?:see|read|check)\s+(?:this|here|below|above)(?:\s+out)?|\s+\((?:source|link|here)\))[.!…]*\s*$/iu,
  sourceNote:
    /(?:\((?:[Ss]ources?|[Vv]ia|[Cc]redit|[Pp]ublisher):\s*([^()]{1,80})\)[.!?]*|\s\|\s(\p{Lu}[^|.!?]{1,60})|(?<=^|[.!?”"»’]\s)[Ss]ource:\s*(\p{Lu}[^:.!?“”"]{1,80})[.!?]*)\s*$/u,
  originBefore: ORIGIN_BEFORE,
  originBehind: ORIGIN_BEHIND,
  asQuestion: (claim) => `Is it true that ${claim.trim().replace(/[.!?\s]+$/u, '')}?`,
  sideAt,
  deniesAt,
  isUnsure,
  headBefore,
  restrictionBehind,
  withTimeTurned,
  contractedAs,
  mayBeLeftOut,
  isModal: (word) => MODALS.has(word),
  beginsClause,
  meaningOf,
  leadIns: LEAD_INS,
  topicBefore: TOPIC_BEFORE,
  topicBehind: TOPIC_BEHIND,
  sourceAfter: /^(?:according to|as per|per)\s+(.{1,80}?)[.!?\s]*$/isu,
};
