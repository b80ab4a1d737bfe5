import type { NextSentence } from '../../../goingOn.ts';
import { tellsOfOthersAsked } from './goingOnShares.ts';
import { countsOn, isTimeTold } from './goingOnCounts.ts';
import { announces, listsMore } from './goingOnListed.ts';
import { isFound, isSeen, isTestified } from './goingOnTold.ts';
import { isToBe, isToBeDone } from './goingOnToBe.ts';
import { asksInFear, isNobodys, isUnknown, isWanted, seesNone } from './goingOnViews.ts';
import { isOrdinary } from '../3-reports/subjects/isOrdinary.ts';

/** A form that tells whether a sentence goes on with what was said in the one before. */
export interface Form {
  readonly name: string;
  /** Two sentences; it is about the second. */
  readonly example: string;
  readonly holds: (next: NextSentence) => boolean;
}

/** Forms that need no other sign; the tense tells, or a word for what is said. */
export const FORMS: readonly Form[] = [
  {
    name: 'what would be',
    example: 'Mara Quist said the pier was shut. It would open in May.',
    holds: isToBe,
  },
  {
    name: 'whom or what it will affect',
    example: 'Mara Quist said the pier will close. Some 40 keepers will lose their lamps.',
    holds: isToBeDone,
  },
  {
    name: 'more of what was counted',
    example: 'Mara Quist said two of the nine lamps were out. The remaining seven are dim.',
    holds: countsOn,
  },
  {
    name: 'one of the times that were told of',
    example: 'Mara Quist said the lamp had failed twice. The first time was at noon.',
    holds: isTimeTold,
  },
  {
    name: 'what somebody does not know',
    example: 'Mara Quist wrote that the pier was shut. She did not know who had the key.',
    holds: isUnknown,
  },
  {
    name: 'what should be',
    example: 'A keeper will be named by May, Mara Quist said. It need not be an engineer.',
    holds: isWanted,
  },
  {
    name: 'what nobody does, by what a person says',
    example: 'The pier is rotten, Mara Quist says. Nobody comes to look.',
    holds: isNobodys,
  },
  {
    name: 'how many things somebody has to say',
    example: 'Mara Quist said the pier was shut. She gave three reasons.',
    holds: ({ words, isOfSpeaker }) => isOfSpeaker && announces(words),
  },
  {
    name: 'what was announced',
    example: 'Mara Quist said the pier was shut, and gave three reasons. The wood was wet.',
    holds: ({ before }) => announces(before),
  },
  {
    name: 'what somebody sees none of',
    example: 'Mara Quist said the pier was shut. She saw no reason for haste.',
    holds: ({ words, isOfSpeaker }) => isOfSpeaker && seesNone(words),
  },
  {
    name: 'what else a text has in it',
    example: 'A report by Mara Quist says the pier was shut. It lists nine cracks.',
    holds: ({ words, before }) => listsMore(words, before),
  },
  {
    name: 'how things were, as a court was told',
    example: 'Mara Quist told the court that the pier was shut. The wood was wet.',
    holds: isTestified,
  },
  {
    name: 'what a document has found',
    example: 'A report by Mara Quist says nine lamps failed. Wires were not checked.',
    holds: isFound,
  },
  {
    name: 'what others think who were asked',
    example: 'A survey by Mara Quist found that 63% like the pier. A quarter had no view.',
    holds: ({ before, words }) => tellsOfOthersAsked(before, words),
  },
];

export const goesOnByForm = (sentence: NextSentence): boolean => {
  const next = hasPlainSubject(sentence) ? { ...sentence, subject: 'bare thing' } : sentence;
  const end = next.words.at(-1)?.word;
  return end === '?'
    ? asksInFear(next)
    : // a witness has no name, as those of the examples have
      end === '.' && (isSeen(next) || FORMS.some(({ holds }) => holds(next)));
};

/** "*Recordings* were not kept", "*Small boats* would go": what opens a sentence looks like a name, and is none. */
function hasPlainSubject({ words, subject }: NextSentence): boolean {
  const verb = words.findIndex(({ word, pos }) => pos === 'AUX' || word === 'would');
  const isPlural = /[^s]s$/.test(words[verb - 1]?.word ?? '');
  return subject === 'another name' && isPlural && verb < 3 && isOrdinary(words[0]);
}
