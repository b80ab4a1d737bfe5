import type { Asked } from '../../../search.ts';
import { mayBeOfEarlierTime } from '../another/numbers/earlier.ts';
import { isOfEarlierStep } from '../another/steps.ts';
import { kinds } from '../another/way.ts';
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

/** Ways in which a sentence leaves open what a question asks, whatever that is. */
const WAYS: readonly ((question: string, sentence: string) => boolean)[] = [
  lacksKind,
  lacksNames,
  lacksOneDone,
  hasOtherTime,
  hasTimeOfOther,
  hasOtherSum,
  lacksSize,
  lacksLength,
  isSuspended,
  lacksSum,
  lacksReason,
  lacksCauseOfDeath,
  lacksPerson,
  hasOnlyMaker,
  lacksNameOf,
  countsBesideTheWay,
  hasOnlyRates,
  hasOnlyPriceOfEach,
  lacksReturn,
  isDoneWithOther,
  lacksHonour,
  isOnlyAskedFor,
  lacksScore,
  isInOtherState,
  isOfOtherPlan,
  mayBeOfEarlierTime,
  isSaidOfDay,
  lacksKickOff,
  lacksOneOfTimes,
];

const OF_PLACES = kinds('where', 'when', 'who', 'why', 'how', 'how many', 'how much', 'how long');

/** Whether a sentence leaves open what a question asks, though it has its words; `others` are those of its article that were found too. */
export function leavesOpen(
  question: string,
  asked: Asked,
  sentence: string,
  others: readonly string[],
): boolean {
  return (
    WAYS.some((leaves) => leaves(question, sentence)) ||
    lacksAnswer(question, asked, sentence) ||
    (asked === 'yes or no' && isOfEarlierStep(question, sentence)) ||
    (asked !== 'when' && isOnOtherDay(question, sentence)) ||
    (OF_PLACES.has(asked) && mayBeInOtherPlace(question, sentence, others))
  );
}
