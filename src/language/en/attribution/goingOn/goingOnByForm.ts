import type { NextSentence, TaggedWord } from '../../../goingOn.ts';
import { tellsOfOthersAsked } from './goingOnShares.ts';
import { countsOn, isTimeTold } from './goingOnCounts.ts';
import { isFound, isSeen, isTestified } from './goingOnTold.ts';
import { isToBe, isToBeDone } from './goingOnToBe.ts';
import { asksInFear, isNobodys, isUnknown, isWanted, seesNone } from './goingOnViews.ts';
import { isOrdinary } from '../3-reports/subjects/isOrdinary.ts';
import { isDocumentNoun } from '../2-phrases/wordKinds.ts';
import { TOLD_SINGLY } from '../3-reports/colons/colonReports.ts';

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

/** "gave *three reasons*", "named *three tests*" */
function announces(words: readonly TaggedWord[]): boolean {
  const at = words.findIndex(
    ({ pos, word }, i) => i > 0 && (pos === 'NUM' || word === 'several') && TELLING.test(words[i - 1]!.word),
  );
  const noun = words.slice(at + 1, at + 3).find(({ pos }) => pos === 'NOUN')?.word ?? '';
  return at > 0 && (/^(?:name|list|cite)/.test(words[at - 1]!.word) || TOLD.test(noun));
}

const TELLING =
  /^(?:name[sd]|list(?:s|ed)|cite[sd]|gives|gave|offer(?:s|ed)|mention(?:s|ed)|made|makes|raise[sd]|set|had|has|saw|sees)$/;

/** What several of are told one by one. */
const TOLD = new RegExp(`^(?:${TOLD_SINGLY}|points|examples|options)$`);

/** "The *report* says so. *It* also *lists* nine cracks."; but: the guild says so, it lists nine members */
function listsMore(words: readonly TaggedWord[], before: readonly TaggedWord[]): boolean {
  const at = words[1]?.pos === 'ADV' ? 2 : 1;
  // it counts *as* lost
  const isThing = words[at + 1]?.pos !== 'ADP';
  const isDocument = isDocumentNoun(before.find(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)));
  return words[0]?.word === 'it' && LISTING.test(words[at]?.word ?? '') && isThing && isDocument;
}

const LISTING =
  /^(?:lists|names|counts|records|describes|details|documents|cites|mentions|recommends|puts|identifies|warns|notes)$/;
