import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { headAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { MAX_ADJUNCT } from '../links/behindVerb.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isAmount } from '../verbs/isAmount.ts';
import { isOfSomebody, type Place, type Sense } from './sense.ts';

/** Senses in which a verb reports what somebody thinks will come. */
export const OUTLOOKS: readonly Sense[] = [
  ...['anticipate', 'expect', 'fear', 'forecast', 'predict', 'suspect'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma}s* a clear majority.`,
    reports: 'thing',
    holds: (place) => isOutlook(place),
  })),
  {
    lemma: 'fear',
    example: 'Mara Quist *fears* the day when the ice melts.',
    reports: 'thing',
    holds: ({ pieces, from, next, cue, subject }) =>
      cue.form === 'present' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      /^(?:an?|the)$/.test(next) &&
      // fears the dark
      /^(?:when|that|if)$/.test(pieces[phraseStartingAt(pieces, from)?.to ?? pieces.length]?.word ?? ''),
  },
  {
    lemma: 'fear',
    example: 'Mara Quist *fears* for the pier.',
    reports: 'thing',
    // "both fear for their jobs"
    holds: (place) => place.next === 'for' && place.cue.form !== 'base' && isOfNamed(place),
  },
  {
    lemma: 'expect',
    example: 'Mara Quist *expects* to sell it in May.',
    reports: 'thing',
    holds: (place) =>
      place.next === 'to' &&
      place.pieces[place.from - 1]?.word === 'expects' &&
      place.pieces[place.from - 2]?.pos !== 'CCONJ' &&
      isOfNamed(place),
  },
  {
    lemma: 'expect',
    example: 'The Met Service *expects* the peak at seven.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      (pieces[from - 1]?.word === 'expects' ||
        // forecasters *expect* rain
        (pieces[from - 1]?.word === 'expect' &&
          (/[^s]s$/.test(pieces[subject.to - 1]?.word ?? '') || areExperts(pieces, subject)))) &&
      isSomebody(pieces, subject) &&
      pieces.slice(from + 1, from + MAX_ADJUNCT).some(({ pos }) => pos === 'NUM' || pos === 'ADP') &&
      (phraseStartingAt(pieces, from) !== null ||
        /^(?:up|at|more|fewer|less|about)$/.test(pieces[from]?.word ?? '')),
  },
  {
    lemma: 'expect',
    example: 'Mara Quist *expects* 40 wet days.',
    reports: 'thing',
    holds: ({ pieces, from, cue, subject }) =>
      isToldNow(pieces, cue, subject) &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      /^(?:NUM|SYM)$/.test(
        pieces[/^(?:ADP|ADV|DET)$/.test(pieces[from]?.pos ?? '') ? from + 1 : from]?.pos ?? '',
      ),
  },
  {
    lemma: 'expect',
    example: 'The Met Service *expects* snow.',
    reports: 'thing',
    holds: (place) =>
      isToldNow(place.pieces, place.cue, place.subject) &&
      isOfNamed(place) &&
      WEATHER.test(headAt(place.pieces, place.from)),
  },
  {
    lemma: 'see',
    example: 'Analysts at Irving Bank *see* two more cuts.',
    reports: 'thing',
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'base' &&
      areExperts(pieces, subject) &&
      /^(?:an?|no|another|further|more|little|one|two|three)$/.test(pieces[from]?.word ?? '') &&
      TO_COME.test(headAt(pieces, from)),
  },
  {
    lemma: 'predict',
    example: 'Mara Quist *predicted* chaos.',
    reports: 'thing',
    // predicted the result
    holds: (place) =>
      place.cue.form !== 'gerund' &&
      isOfNamed(place) &&
      (/^(?:NOUN|ADJ)$/.test(place.pieces[place.from]?.pos ?? '') || /^(?:an?|no|more)$/.test(place.next)),
  },
  {
    lemma: 'predict',
    example: 'Mara Quist *predicts* 40 wet days.',
    reports: 'thing',
    holds: isFigure,
  },
  {
    lemma: 'forecast',
    example: 'The bank *forecasts* growth of 3 per cent.',
    reports: 'thing',
    holds: isFigure,
  },
  {
    lemma: 'project',
    example: 'Radio Sund *projects* 53 seats for the guild.',
    reports: 'thing',
    holds: isFigure,
  },
  {
    lemma: 'hope',
    example: 'Mara Quist *hopes* for a mild winter.',
    reports: 'thing',
    holds: (place) => place.next === 'for' && place.cue.form === 'present' && isOfSomebody(place),
  },
  ...['foresee', 'envisage'].map((lemma): Sense => ({
    lemma,
    example:
      lemma === 'foresee' ? 'The plan *foresees* letting it pass.' : 'The plan *envisages* a new pier.',
    reports: 'thing',
    holds: ({ pieces, from, next, cue }) =>
      cue.form === 'present' && (phraseStartingAt(pieces, from) !== null || next.endsWith('ing')),
  })),
];

/** What experts see before it is there. */
const TO_COME =
  /^(?:(?:cut|rise|hike|increase|fall|drop|decline|slowdown|recession|recovery|rally|risk|chance|surplus|deficit|shortage|glut|winner|storm|change)s?|growth|inflation|upside|downside|demand)$/;

/** What is in the sky, and bare: "expects *snow*", "expects *heavy rain*". */
const WEATHER =
  /^(?:snow|rain|hail|sleet|ice|frost|fog|mist|wind|heat|drought|thunder|lightning|sunshine|(?:storm|gale|shower|flood|downpour|thunderstorm|wind|gust|blizzard)s)$/;

/** "the bank *expects*", "economists *expect*", "economists *forecast*"; but: economists had expected */
const isToldNow = (pieces: readonly Piece[], { form, lemma }: Cue, subject: Phrase | null): boolean =>
  form === 'present' || ((form === 'base' || lemma === 'forecast') && areExperts(pieces, subject));

/** "*Economists* at Irving Bank", "most *analysts*": those who tell others what will come; but: the guests expect towels */
function areExperts(pieces: readonly Piece[], subject: Phrase | null): boolean {
  const joint = subject
    ? indexFrom(pieces, subject.from + 1, ({ pos }) => pos === 'ADP' || pos === 'VERB', subject.to)
    : -1;
  const head = pieces[(joint > 0 ? joint : (subject?.to ?? 0)) - 1]?.word ?? '';
  return /^(?:analysts|experts|forecasters|traders|brokers|pollsters|bookmakers|planners|officials|(?:econom|strateg|scient|\p{LC}+olog)ists|statisticians)$/u.test(
    head,
  );
}

/** Whether somebody does it, and more is told than "it". */
const isOfNamed = (place: Place): boolean =>
  isOfSomebody(place) && place.pieces[place.subject?.from ?? -1]?.word !== 'it';

/** "expects *a clear majority*", "fears *another winter*": what somebody thinks will come; but: expects a baby */
function isOutlook({ pieces, from, next, cue, subject }: Place): boolean {
  const noun = pieces[(phraseStartingAt(pieces, from)?.to ?? from + 2) - 1]?.word ?? '';
  return (
    (cue.lemma === 'predict' || isToldNow(pieces, cue, subject)) &&
    subject !== null &&
    isSomebody(pieces, subject) &&
    (/^(?:an?|no|another|further|more)$/.test(next) ||
      (next === 'the' && /^(?:opposite|contrary|reverse)$/.test(pieces[from + 1]?.word ?? ''))) &&
    !/^(?:baby|child|son|daughter|boy|girl)$/.test(noun)
  );
}

/** projects *53 seats*, forecasts *a rise of 3 per cent* */
function isFigure({ pieces, from, subject }: Place): boolean {
  const phrase = phraseStartingAt(pieces, from);
  return (
    subject !== null &&
    isSomebody(pieces, subject) &&
    phrase !== null &&
    indexFrom(pieces, phrase.from, (_, i) => isAmount(pieces, i), phrase.to + 1) >= 0
  );
}
