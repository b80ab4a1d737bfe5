import type { Piece } from '../../attribution.ts';
import { wordSet } from '../../wordList.ts';
import { IRREGULAR_PASTS } from '../attribution/1-tokens/irregularPasts.ts';
import { PLURAL } from '../attribution/people/pronouns.ts';
import { isPersonOrPeople } from '../attribution/people/titles.ts';
import { DATES } from '../calendar.ts';
import { compoundBehind } from './compounds.ts';
import { listBehind } from './lists.ts';
import { narrowingBehind } from './narrowings.ts';
import { deniesAt, isNegation } from './denials.ts';

/** Of how many or whom a sentence holds, so that the more of them the less is said of them: "all boats | from Norrby". */
const QUANTITIES = wordSet('all every each any both half third quarter most percent % majority');
/** What is said to be little or seldom is so only of what follows: "side effects were rare | among adults". */
const SCARCE = wordSet('few little rare rarely seldom scarce scarcely uncommon unlikely');
/** What is said to be so in general, or to whom it is granted: "the pier is closed | to boats with oil". */
const PERMITTED = wordSet(
  `allowed permitted safe free legal open closed banned barred forbidden illegal prohibited eligible entitled available valid
   welcome required mandatory compulsory obligatory exempt harmless dangerous`,
);
const MODALS = wordSet('may can');
const BANS = wordSet(
  `ban bans banned bar bars barred forbid forbids forbade forbidden prohibit prohibits prohibited outlaw outlaws outlawed allow
   allows allowed permit permits permitted`,
);
const CLOSES = wordSet('close closes closed shut shuts open opens opened');
/** What roads, ports and bridges are closed to, beside people. */
const TRAFFIC = wordSet(
  'traffic car cars lorry lorries truck trucks van vans bus buses train trains tram trams boat boats ship ships bicycle bicycles bike bikes horses dogs',
);
const COPULAS = wordSet('is are was were be been being am remain remains remained stay stays stayed');

/** What tells of which ones, or under which conditions alone, it is so. */
const RESTRICTS = wordSet(
  'with without below above under over among between within outside beyond during when that who whom whose where while',
);
/** The same behind what is said of what is granted or denied, where a day or a cause says no less. */
const PLACES = wordSet('in at on to for of from near inside behind before');
/** Behind what may be done these only tell more of it: "may be moved | to Norrby". */
const GOALS = wordSet('to for of from');
const RELATIVES = wordSet('that who which');
const SIZES = wordSet('than');
const FUTURE = wordSet('will would shall should may might can could');
/** On what it depends whether and when something comes to be: "would reopen | once it was mended". */
const DEPENDS = wordSet('once when whenever while after');
const ONLY = wordSet('only solely exclusively mainly mostly chiefly primarily especially particularly just');
/** "In winter", "at night": when it is always so. */
const SEASONS = wordSet('winter summer spring autumn night nights weekends season daytime snow rain heat');
const TIMES: ReadonlySet<string> = new Set([
  ...DATES,
  ...'yesterday today tomorrow week month year years months weeks day days time'.split(' '),
]);
/** Behind a denial these go on with nothing that it denies. */
const APART = wordSet(
  'and or but nor either though too however said says as because since so although while if',
);
const BECAUSE = wordSet('because although though whereas');

const isVerb = ({ pos }: Piece): boolean => pos === 'AUX' || pos === 'VERB';
const isNominal = ({ pos, word }: Piece): boolean =>
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/u.test(pos) || word === 'of' || word === '%';

/**
 * The words behind a claim, in its sentence, without which it says more than there: of whom alone it holds, or where or when. None
 * where it says no more without them.
 *
 *     Boats may enter | with a pilot.   No cracks were found | below the line.   Effects were rare | among adults.
 *     but not   The fair opened | in Turku with a concert.
 */
export function restrictionBehind(claim: readonly Piece[], behind: readonly Piece[]): readonly Piece[] {
  const phrase = behind.slice(0, 3);
  const compound = compoundBehind(claim, behind);
  if (compound.length > 0) return compound;
  const list = listBehind(claim, behind);
  if (list.length > 0) return list;
  const [exception, narrowing] = [exceptionIn(claim, behind), narrowingBehind(lastClause(claim), behind)];
  if (exception.length > 0) return exception;
  if (narrowing.length > 0) return narrowing;
  const [next, second] = phrase;
  if (!next || next.pos === 'PUNCT' || next.pos === 'QUOTE' || !claim.some(isVerb)) return [];
  if (ONLY.has(next.word) && second !== undefined && /^(?:ADP|SCONJ)$/u.test(second.pos)) return phrase;
  const clause = lastClause(claim);
  return narrows(clause, behind) ? phrase : [];
}

/** "It works |, but only in the young", "saw nobody | but Lund": no clause of its own. */
function exceptionIn(claim: readonly Piece[], behind: readonly Piece[]): readonly Piece[] {
  const from = behind[0]?.word === ',' ? 1 : 0;
  const [but, next] = behind.slice(from);
  if (but?.word !== 'but' || !next) return [];
  const end = behind.findIndex(({ pos }, at) => at > from && (pos === 'PUNCT' || pos === 'QUOTE'));
  const phrase = behind.slice(from + 1, end < 0 ? undefined : end);
  // "But only Lund complained"
  const isClause =
    isNominal(phrase[1] ?? next) && phrase.slice(1).find((piece) => !isNominal(piece))?.pos === 'VERB';
  if (ONLY.has(next.word)) return isClause ? [] : behind.slice(from, from + 4);
  const isOne = from === 0 && /^(?:DET|NOUN|PROPN|NUM|PRON)$/u.test(next.pos) && !phrase.some(isVerb);
  return isOne && claim.some(({ word }) => isNegation(word) || QUANTITIES.has(word))
    ? behind.slice(0, 2)
    : [];
}

/** The words of a claim behind the last clause that another one adds to, or gives a cause for. */
function lastClause(claim: readonly Piece[]): readonly Piece[] {
  const at = claim.findLastIndex(({ word, pos }, place) => {
    if (/^[;:–—]$/u.test(word) || BECAUSE.has(word)) return true;
    const isJoined = pos === 'CCONJ' && claim.slice(place + 1).some(isVerb);
    return isJoined && claim.slice(0, place).some(isVerb);
  });
  return claim.slice(at + 1);
}

/** Whether what stands behind a clause belongs to what is denied, counted, granted or told as a rule there. */
function narrows(clause: readonly Piece[], behind: readonly Piece[]): boolean {
  return (
    isDenied(clause, behind) ||
    (hasScarce(clause) && isRestriction(behind)) ||
    (endsInSome(clause, behind) && isRestriction(behind)) ||
    (isGranted(clause) && isRestriction(behind)) ||
    (isClosed(clause) && isForSome(behind)) ||
    (isAllowed(clause) && !GOALS.has(behind[0]?.word ?? '') && isRestriction(behind)) ||
    (isToCome(clause) && isDependent(behind)) ||
    (isRule(clause) && isCondition(clause, behind))
  );
}

/** What is denied goes on: "found no cracks | below the line", "did not see | the boat". What "without" denies ends with its noun. */
function isDenied(clause: readonly Piece[], behind: readonly Piece[]): boolean {
  const [next] = behind;
  if (!next || APART.has(next.word) || (isVerb(next) && !/(?:ed|ing)$/u.test(next.word))) return false;
  const words = clause.map(({ word }) => word);
  return clause.some(({ word }, at) => {
    if (!deniesAt(words, at)) return false;
    const isLocal = word === 'without' || clause[at - 1]?.pos === 'ADP';
    return !isLocal || (clause.slice(at + 1).every(isNominal) && isRestriction(behind));
  });
}

const hasScarce = (clause: readonly Piece[]): boolean => clause.some(({ word }) => SCARCE.has(word));

/** Whether a clause ends with those of whom it holds, or with one that is the most of its kind: "90 percent of the mice |". */
function endsInSome(clause: readonly Piece[], [next, second]: readonly Piece[]): boolean {
  // "Fell 9 percent | to 58 million"
  const isWhole = !clause.some(({ word }) => word === 'from' || word === 'between');
  if (isWhole && next?.word === 'to' && /^(?:NUM|SYM)$/u.test(second?.pos ?? '')) return false;
  const isRelative = RELATIVES.has(next?.word ?? '');
  const from = clause.findLastIndex((piece) => !isNominal(piece) && !(isRelative && piece.pos === 'ADP')) + 1;
  const last = clause.slice(from);
  return last.some(
    ({ word, pos }) => QUANTITIES.has(word) || (pos === 'ADJ' && /(?:[^aeiou]est|best|worst)$/u.test(word)),
  );
}

/** Whether a clause tells what is or is not granted, or safe: "closed to ships", "banned boats". */
function isGranted(clause: readonly Piece[]): boolean {
  return clause.some(({ word, pos }, at) => {
    const isSaidToBe = clause.slice(Math.max(at - 4, 0), at).some((one) => COPULAS.has(one.word));
    if (PERMITTED.has(word) && isSaidToBe) return true;
    const isClosedTo = CLOSES.has(word) && clause.slice(at + 1).some((one) => one.word === 'to');
    return pos === 'VERB' && (BANS.has(word) || isClosedTo);
  });
}

const isClosed = (clause: readonly Piece[]): boolean =>
  clause.some(({ word, pos }) => pos === 'VERB' && CLOSES.has(word));

/** "Shut the road | for cyclists", "| to heavy lorries", unlike "| for repairs". */
function isForSome([next, ...behind]: readonly Piece[]): boolean {
  if (next?.word !== 'for' && next?.word !== 'to') return false;
  const end = behind.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN)$/u.test(pos));
  const { word = '' } = behind.slice(0, end < 0 ? undefined : end).at(-1) ?? {};
  return TRAFFIC.has(word) || (PLURAL.test(word) && isPersonOrPeople(word));
}

/** Whether a clause tells what somebody may do: "may enter", "could go home". */
function isAllowed(clause: readonly Piece[]): boolean {
  return clause.some(
    ({ word, pos }, at) =>
      pos === 'AUX' && (MODALS.has(word) || (word === 'could' && clause.slice(at + 1).some(isVerb))),
  );
}

/** Whether a clause tells what is still to come, or may: "would reopen", "could play again". */
const isToCome = (clause: readonly Piece[]): boolean =>
  clause.some(
    ({ word, pos }, at) => pos === 'AUX' && FUTURE.has(word) && !clause.slice(at + 1, at + 3).some(isHave),
  );
const isHave = ({ word }: Piece): boolean => word === 'have';

/** "Once two samples were clear", "as soon as it was mended", "after a scan". */
const isDependent = ([next, second, third]: readonly Piece[]): boolean =>
  (DEPENDS.has(next?.word ?? '') && second?.word !== 'all') ||
  (next?.word === 'as' && /^(?:soon|long)$/.test(second?.word ?? '') && third?.word === 'as');

/** Whether words tell of whom or under which conditions, and not on which day. */
function isRestriction([next, second, third]: readonly Piece[]): boolean {
  if (!next) return false;
  if (second !== undefined && SIZES.has(second.word)) return true;
  const isDay = [second, third].some(
    (piece) => piece !== undefined && (TIMES.has(piece.word) || /^(?:1[5-9]|20)\d\d$/u.test(piece.word)),
  );
  if (PLACES.has(next.word)) return !isDay;
  if (next.pos === 'VERB') return /(?:ed|ing|en)$/u.test(next.word) && second?.pos === 'ADP';
  return RESTRICTS.has(next.word);
}

/** Whether a clause has its verb in the present, as what is always so. */
function isRule(clause: readonly Piece[]): boolean {
  const verb = clause.find(isVerb);
  if (!verb) return false;
  if (verb.pos === 'AUX') return /^(?:is|are|do|does)$/u.test(verb.word);
  return !/(?:ed|ing)$/u.test(verb.word) && !IRREGULAR_PASTS.has(verb.word);
}

/** "In winter", "when boiled", and of many "families | with children". */
function isCondition(clause: readonly Piece[], [next, second]: readonly Piece[]): boolean {
  if (!next || !second) return false;
  if (SIZES.has(second.word) || /^(?:when|without|below|above|among|during)$/u.test(next.word)) return true;
  // "The radar works | in fog"
  if (next.word === 'in' && second.pos === 'NOUN' && clause.at(-1)?.pos === 'VERB') return true;
  if (/^(?:in|at|on|by)$/u.test(next.word)) return SEASONS.has(second.word);
  const [before, last] = clause.slice(-2);
  const isAny =
    last?.pos === 'NOUN' && last.word.endsWith('s') && !/^(?:DET|NUM|ADJ)$/u.test(before?.pos ?? 'DET');
  return next.word === 'with' && isAny;
}
