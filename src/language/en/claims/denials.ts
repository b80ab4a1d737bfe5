import { wordSet } from '../../wordList.ts';
import { SUBORDINATORS } from '../subordinators.ts';

/** Words that turn a claim into its opposite. */
const NEGATIONS = wordSet('not no never none nobody nothing neither nor without cannot hardly barely');

export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** Verbs that say of what follows "to" that it is not done: "refused to pay". */
const NOT_TO = wordSet(
  'refuse refuses refused refusing decline declines declined declining fail fails failed failing unable unwilling',
);
/** Verbs that say of what follows that it is not so: "denied that it knew", "denies having known". */
const NOT_THAT = wordSet('deny denies denied denying');
const AFTER_NOT_THAT = /^(?:that|it|they|he|she|having|any|ever)$|ing$/;

/** "Ruled out a ban": what follows is not done. */
const RULE_OUT = wordSet('rule rules ruled ruling');

/** "Not only", "no fewer than": no denial. */
const AFTER_NO_DENIAL = wordSet('only just merely least fewer less more later sooner doubt');

/** Whether the word at a place says that what follows is not so. */
export function deniesAt(words: readonly string[], place: number): boolean {
  const [word = '', next = ''] = words.slice(place, place + 2);
  if (NOT_TO.has(word)) return next === 'to';
  if (RULE_OUT.has(word)) return next === 'out';
  if (NOT_THAT.has(word)) return AFTER_NOT_THAT.test(next);
  return isNegation(word) && !AFTER_NO_DENIAL.has(next);
}

/** What stands with one of these is thought of, wanted or feared, and may or may not be so. */
const UNSURE = wordSet(
  `would could might may should must if unless whether perhaps possibly probably likely unlikely allegedly reportedly supposedly
   alleged rumoured rumored almost nearly
   fear fears feared hope hopes hoped want wants wanted wish wishes wished plan plans planned intend intends intended
   try tries tried trying attempt attempts attempted attempting threaten threatens threatened threatening
   demand demands demanded urge urges urged ask asks asked asking call calls called propose proposes proposed suggest suggests
   suggested consider considers considered expect expects expected warn warns warned claim claims claimed persuade persuades
   persuaded offer offers offered seem seems seemed appear appears appeared due ready able supposed`,
);

export function isUnsure(word: string): boolean {
  return UNSURE.has(word);
}

const BEGINS_CLAUSE = wordSet(
  `${SUBORDINATORS.join(' ')} but and or whereas which who whom whose that where if unless so than despite instead including`,
);

export function beginsClause(word: string): boolean {
  return BEGINS_CLAUSE.has(word);
}
