import type { TaggedWord } from '../../../goingOn.ts';
import { shareEnd } from '../3-reports/texts/shares.ts';

/** What asks many the same. */
const SURVEY = /^(?:surveys?|polls?|polling|questionnaire)$/;
/** "A survey found that 63% wanted the pier. *A quarter had no view.*", "*Support was lowest in Lisk.*": it tells of others, too. */
export const tellsOfOthersAsked = (before: readonly TaggedWord[], words: readonly TaggedWord[]): boolean =>
  before.some(({ word }) => SURVEY.test(word)) &&
  before.some((_, i) => shareEnd(before, i) > 0) &&
  (isShareOfAsked(words) || isShareElsewhere(words) || isShareAmong(words));

/** "*Another 20%* had no view", "*One in four of them* stayed"; but: "one in four boats sank", "half of the boats sank" */
function isShareOfAsked(words: readonly TaggedWord[]): boolean {
  const end = shareEnd(words, 0);
  const next = words[end];
  if (end < 0 || !next) return false;
  return next.word === 'of' ? isAsked(words[end + 1]) : /^(?:VERB|AUX)$/.test(next.pos);
}

/** "respondents", "those" */
const isAsked = (piece: TaggedWord | undefined): boolean =>
  /^(?:respondents?|them|those|people|adults|women|men|households)$/.test(piece?.word ?? '');

/** "*Among keepers the figure is* 49 per cent" */
function isShareAmong(words: readonly TaggedWord[]): boolean {
  const the = words.findIndex(({ word }) => word === 'the');
  return (
    words[0]?.word === 'among' &&
    words.slice(the + 1, the + 2).some(({ word }) => SHARE.test(word)) &&
    /^(?:AUX|VERB)$/.test(words[the + 2]?.pos ?? '') &&
    words.some((_, i) => shareEnd(words, i) > i)
  );
}

const SHARE = /^(?:support|approval|share|figure|proportion|percentage|rate|trust|opposition)$/;

/** "*Support was lowest* in Lisk", "*the share is higher* among women" */
function isShareElsewhere(words: readonly TaggedWord[]): boolean {
  const noun = words[0]?.word === 'the' ? 1 : 0;
  return (
    SHARE.test(words[noun]?.word ?? '') &&
    /^(?:is|was)$/.test(words[noun + 1]?.word ?? '') &&
    words
      .slice(noun + 2, noun + 5)
      .some(({ word }) =>
        /^(?:higher|lower|highest|lowest|greater|greatest|stronger|strongest|weaker|weakest|similar)$/.test(
          word,
        ),
      )
  );
}
