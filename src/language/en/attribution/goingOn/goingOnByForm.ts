import type { NextSentence, TaggedWord } from '../../../goingOn.ts';
import { IRREGULAR_PASTS } from '../1-tokens/irregularPasts.ts';
import { isDocumentNoun, isTime } from '../2-phrases/wordKinds.ts';
import { tellsOfOthersAsked } from './goingOnShares.ts';
import { tenseOf } from './goingOnTense.ts';
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
    holds: (next) => isToBe(next),
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
    holds: (next) => isTestified(next),
  },
  {
    name: 'what others think who were asked',
    example: 'A survey by Mara Quist found that 63% like the pier. A quarter had no view.',
    holds: ({ before, words }) => tellsOfOthersAsked(before, words),
  },
];

export const goesOnByForm = (next: NextSentence): boolean =>
  next.words.at(-1)?.word === '.' && FORMS.some(({ holds }) => holds(next));

/** "It *would* open in May"; but: she would not comment, a plan under which it would open, he would die nine years later, her aunt would sit there */
function isToBe({ words, subject }: NextSentence): boolean {
  const would = words.findIndex(({ word }) => word === 'would' || word === "'d");
  const behind = words.slice(would + 1, would + 4).map(({ word }) => word);
  const isSilent =
    /^(?:not|n't|neither)$/.test(behind[0] ?? '') && behind.some((word) => ANSWERING.test(word));
  const isInner = words
    .slice(0, would)
    .some(({ word }) => /^(?:who|which|that|whose|if|whether|under)$/.test(word));
  const isStory =
    (subject.startsWith('own person') && /^(?:his|her)$/.test(words[0]!.word)) ||
    // Members would be paid
    (subject === 'another name' && !(would === 1 && /[^s]s$/.test(words[0]!.word))) ||
    words.some(
      ({ word }, i) => word === 'later' && /^(?:days|weeks|months|years)$/.test(words[i - 1]?.word ?? ''),
    );
  // he'd keep it open; but: he'd kept it open
  const isWould = words[would]?.word === "'d" ? isBase(behind) : tenseOf(words) === 'would';
  return isWould && !isSilent && !isInner && !isStory;
}

/** "*keep*", "not *be*", "also *keep*": what "would" has behind it, and "had" has not. */
function isBase(behind: readonly string[]): boolean {
  const verb =
    behind.find((word) => !/^(?:not|n't|never|also|still|soon|even|then|just|now|\p{Ll}+ly)$/u.test(word)) ??
    '';
  return verb === 'cost' || (!/(?:ed|en|wn|ght)$/.test(verb) && !IRREGULAR_PASTS.has(verb));
}

const ANSWERING = /^(?:comment|confirm|say|discuss|drawn|speculate|name|elaborate|answer)$/;

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

/** "saw *no reason* for it", "had *no doubt* that it was so" */
function seesNone(words: readonly TaggedWord[]): boolean {
  const no = words.findIndex(({ word }) => /^(?:no|little|few)$/.test(word));
  const verb = words[no - 1]?.word ?? '';
  const noun = words.slice(no + 1, no + 4).find(({ pos }) => pos === 'NOUN')?.word ?? '';
  if (/^(?:saw|sees)$/.test(verb)) return SEEN.test(noun);
  return /^(?:had|has)$/.test(verb) && HELD.test(noun);
}

const SEEN =
  /^(?:ways?|reasons?|need|chances?|prospects?|alternatives?|point|risks?|dangers?|threats?|opportunit(?:y|ies)|justification|grounds|contradictions?|benefits?|advantages?|merit|room|scope|cause|problems?|sense)$/;
const HELD =
  /^(?:doubts?|objections?|regrets?|illusions?|complaints?|quarrel|plans|intention|knowledge|explanation)$/;

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

/** "The wood *was* wet.", "Nobody *had* asked."; but: the trial was over, the pier was built in 1908, she was jailed */
function isTestified({ words, heard, subject }: NextSentence): boolean {
  const isOfThing = /thing/.test(subject) || /^(?:it|nobody|nothing|none|there)$/.test(subject);
  const verb = words.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  const isDated = words.some((word) => /^(?:1[5-9]|20)\d\d$/.test(word.word) || isTime(word));
  return (
    heard.some(({ word }) => HEARING.test(word)) &&
    isOfThing &&
    /^(?:was|had|had done|could|did)$/.test(tenseOf(words)) &&
    !isDated &&
    !words.slice(0, verb).some(({ word }) => OF_COURT.test(word))
  );
}

const HEARING = /^(?:court|jury|tribunal|inquest|inquiry|hearing|judges?|magistrates?|jurors)$/;
const OF_COURT =
  /^(?:trials?|cases?|hearings?|courts?|courtroom|room|gallery|verdicts?|sentences?|inquest|inquiry|session|appeals?|charges?|proceedings|prosecution|defen[cs]e)$/;
