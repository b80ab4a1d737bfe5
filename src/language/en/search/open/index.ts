import type { Asked } from '../../../search.ts';
import { mayBeOfEarlierTime } from '../another/numbers/earlier.ts';
import { isOfEarlierStep } from '../another/steps.ts';
import { hasOtherTime, hasTimeOfOther } from './clauses.ts';
import { lacksKind, lacksNames, lacksOneDone } from './kinds.ts';
import { mayBeInOtherPlace } from './places.ts';
import { isOnOtherDay, isSaidOfDay, lacksKickOff, lacksOneOfTimes } from './days.ts';
import { isSuspended, lacksLength } from './lengths.ts';
import { lacksReturn, lacksSum } from './payments.ts';
import { lacksAnswer } from './answers.ts';
import {
  hasOnlyMaker,
  isDoneWithOther,
  isOnlyAskedFor,
  lacksHonour,
  lacksNameOf,
  lacksPerson,
} from './persons.ts';
import { countsBesideTheWay } from './relatives.ts';
import { lacksCauseOfDeath, lacksReason } from './reasons.ts';
import { lacksScore } from './scores.ts';
import { lacksSize } from './sizes.ts';
import { isInOtherState, isOfOtherPlan } from './states.ts';
import { hasOnlyPriceOfEach, hasOnlyRates, hasOtherSum } from './sums.ts';

const OF_PLACES: ReadonlySet<Asked> = new Set<Asked>([
  'where',
  'when',
  'who',
  'why',
  'how',
  'how many',
  'how much',
  'how long',
]);

/** Whether a sentence leaves open what a question asks, though it has its words; `others` are those of its article that were found too. */
export function leavesOpen(
  question: string,
  asked: Asked,
  sentence: string,
  others: readonly string[],
): boolean {
  return (
    lacksKind(question, sentence) ||
    lacksNames(question, sentence) ||
    lacksOneDone(question, sentence) ||
    hasOtherTime(question, sentence) ||
    hasTimeOfOther(question, sentence) ||
    hasOtherSum(question, sentence) ||
    lacksSize(question, sentence) ||
    lacksLength(question, sentence) ||
    isSuspended(question, sentence) ||
    lacksSum(question, sentence) ||
    lacksAnswer(question, asked, sentence) ||
    lacksReason(question, sentence) ||
    lacksCauseOfDeath(question, sentence) ||
    lacksPerson(question, sentence) ||
    hasOnlyMaker(question, sentence) ||
    lacksNameOf(question, sentence) ||
    countsBesideTheWay(question, sentence) ||
    hasOnlyRates(question, sentence) ||
    hasOnlyPriceOfEach(question, sentence) ||
    lacksReturn(question, sentence) ||
    isDoneWithOther(question, sentence) ||
    lacksHonour(question, sentence) ||
    isOnlyAskedFor(question, sentence) ||
    lacksScore(question, sentence) ||
    isInOtherState(question, sentence) ||
    isOfOtherPlan(question, sentence) ||
    mayBeOfEarlierTime(question, sentence) ||
    isSaidOfDay(question, sentence) ||
    lacksKickOff(question, sentence) ||
    lacksOneOfTimes(question, sentence) ||
    (asked === 'yes or no' && isOfEarlierStep(question, sentence)) ||
    (asked !== 'when' && isOnOtherDay(question, sentence)) ||
    (OF_PLACES.has(asked) && mayBeInOtherPlace(question, sentence, others))
  );
}
