import type { TaggedWord } from '../../goingOn.ts';
import { isPersonNoun } from './people/titles.ts';

/** What asks many the same. */
const SURVEY = /^(?:surveys?|polls?|polling|questionnaire)$/;
/** Words that may stand before a share. */
const ABOUT =
  /^(?:only|just|another|about|around|almost|nearly|roughly|some|over|under|a|further|and|but|fewer|more|less|than)$/;
const PART = /^(?:half|quarter|third|fifth|tenth|most|thirds|quarters|fifths)$/;

/** "A survey found that 63% wanted the pier. *A quarter had no view.*", "*Support was lowest in Lisk.*": it tells of others, too. */
export const tellsOfOthersAsked = (before: readonly TaggedWord[], words: readonly TaggedWord[]): boolean =>
  before.some(({ word }) => SURVEY.test(word)) &&
  before.some((_, i) => shareEnd(before, i) > i) &&
  (isShareOfAsked(words) || isShareElsewhere(words) || isShareAmong(words));

/** Where "63 per cent", "63%", "one in four", "quarter" ends that begins at a place; that place where none does. */
function shareEnd(words: readonly TaggedWord[], from: number): number {
  const { word = '', pos } = words[from] ?? {};
  const [next = '', after] = [words[from + 1]?.word, words[from + 2]];
  if (PART.test(word) || /\d%$/.test(word)) return from + 1;
  if (pos !== 'NUM') return from;
  if (/^(?:%|percent|thirds|quarters|fifths)$/.test(next)) return from + 2;
  return (next === 'per' && after?.word === 'cent') || (next === 'in' && after?.pos === 'NUM')
    ? from + 3
    : from;
}

/** "*Another 20%* had no view", "*One in four of them* stayed"; but: "one in four boats sank", "half of the boats sank" */
function isShareOfAsked(words: readonly TaggedWord[]): boolean {
  const from = words.findIndex(({ word }) => !ABOUT.test(word));
  const end = from < 0 || from > 3 ? 0 : shareEnd(words, from);
  const next = words[end];
  if (end <= from || !next) return false;
  if (next.word === 'of') return isAsked(words[end + 1]) || isAsked(words[end + 2]);
  return (
    isAsked(next) || /^(?:VERB|AUX)$/.test(next.pos) || (next.pos === 'ADV' && words[end + 1]?.pos === 'VERB')
  );
}

/** "respondents", "those", "voters" */
const isAsked = ({ word, pos }: TaggedWord = { word: '', pos: '' }): boolean =>
  /^(?:respondents?|them|those|people|adults|women|men|households)$/.test(word) ||
  (pos === 'NOUN' && /[^s]s$/.test(word) && isPersonNoun(word.slice(0, -1)));

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
