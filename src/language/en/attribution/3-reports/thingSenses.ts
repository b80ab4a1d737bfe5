import { indexFrom } from '../../../../indexFrom.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { isFiniteVerb } from '../2-phrases/wordKinds.ts';
import { FRAME_THINGS } from './frameSenses.ts';
import { isSomebody } from './isSomebody.ts';
import type { Place, Sense } from './sense.ts';
import { headAt, isDocument, isPerson, MAX_ADJUNCT } from './senses.ts';

/** Senses in which a verb reports a thing where no clause is tied to it. */
export const THINGS: readonly Sense[] = [
  ...FRAME_THINGS,
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
    lemma: 'remember',
    example: 'Mara Quist *remembers* no such advice.',
    reports: 'thing',
    holds: (place) =>
      place.cue.form === 'present' &&
      place.subject !== null &&
      isSomebody(place.pieces, place.subject) &&
      !isPerson(place) &&
      isRemembered(place),
  },
  {
    lemma: 'maintain',
    example: 'Tom Fry *maintained* his innocence.',
    reports: 'thing',
    holds: ({ pieces, from }) => headAt(pieces, from) === 'innocence',
  },
  {
    lemma: 'protest',
    example: 'Tom Fry *protested* his innocence.',
    reports: 'thing',
    holds: ({ pieces, from }) => headAt(pieces, from) === 'innocence',
  },
  {
    lemma: 'insist',
    example: 'Tom Fry *insisted* on his innocence.',
    reports: 'thing',
    holds: ({ pieces, from, next }) => next === 'on' && headAt(pieces, from + 1) === 'innocence',
  },
  {
    lemma: 'repeat',
    example: 'Mara Quist *repeated* her demand for a new pier.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      /^(?:demand|call|warning|claim|denial|accusation|offer|request|appeal|plea|promise|threat)s?$/.test(
        headAt(pieces, from),
      ),
  },
  {
    lemma: 'claim',
    example: 'Norland *claimed* control of the pier.',
    reports: 'thing',
    holds: ({ next, subject }) =>
      subject !== null && /^(?:control|victory|responsibility|success|credit)$/.test(next),
  },
  {
    lemma: 'project',
    example: 'Radio Sund *projects* 53 seats for the guild.',
    reports: 'thing',
    holds: isFigure,
  },
  {
    lemma: 'predict',
    example: 'Mara Quist *predicts* 40 wet days.',
    reports: 'thing',
    holds: isFigure,
  },
  {
    lemma: 'forecast',
    example: 'The bank *forecasts* a rise of 3 per cent.',
    reports: 'thing',
    holds: isFigure,
  },
  {
    lemma: 'suggest',
    example: 'Mara Quist *suggested* soap.',
    reports: 'thing',
    holds: ({ pieces, subject }) => subject !== null && isSomebody(pieces, subject),
  },
  {
    lemma: 'expect',
    example: 'The Met Service *expects* the peak at seven.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      (pieces[from - 1]?.word === 'expects' ||
        // forecasters *expect* rain
        (pieces[from - 1]?.word === 'expect' && /[^s]s$/.test(pieces[subject.to - 1]?.word ?? ''))) &&
      isSomebody(pieces, subject) &&
      pieces.slice(from + 1, from + MAX_ADJUNCT).some(({ pos }) => pos === 'NUM' || pos === 'ADP') &&
      (phraseStartingAt(pieces, from) !== null ||
        /^(?:up|at|more|fewer|less|about)$/.test(pieces[from]?.word ?? '')),
  },
  {
    lemma: 'note',
    example: 'Brokers *note* a shortage of boats.',
    reports: 'thing',
    holds: ({ pieces, from, next, subject }) =>
      subject !== null &&
      (isSomebody(pieces, subject) || isDocument(pieces, subject)) &&
      /^(?:an?|the|no)$/.test(next) &&
      /^(?:shortage|lack|absence|rise|increase|fall|drop|decline|decrease|growth|surge|shift|change|trend|gap|difference|improvement|risk|irony)s?$/.test(
        headAt(pieces, from),
      ),
  },
  {
    lemma: 'explain',
    example: 'Mara Quist *explained* the delay by a lack of fuel.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) => {
      const by = indexFrom(pieces, from + 1, ({ word }) => /^(?:by|with)$/.test(word), from + 9);
      const isThing = by > from && !pieces.slice(from, by).some(isFiniteVerb);
      return isThing && subject !== null && isSomebody(pieces, subject);
    },
  },
  {
    lemma: 'question',
    example: 'Mara Quist *questioned* the need for a pier.',
    reports: 'thing',
    holds: (place) =>
      place.subject !== null &&
      isSomebody(place.pieces, place.subject) &&
      /^(?:the|its|his|her|their)$/.test(place.next) &&
      !isPerson(place),
  },
  {
    lemma: 'report',
    example: 'Sergeant Quist *reported* two thefts.',
    reports: 'thing',
    holds: ({ pieces, from, next, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      (pieces[from]?.pos === 'NUM' || /^(?:an?|no|several|some)$/.test(next)) &&
      phraseStartingAt(pieces, from) !== null &&
      !pieces.slice(from).some(({ word }) => word === 'to'), // reported the theft to the guard
  },
];

/** projects *53 seats*, forecasts *a rise of 3 per cent* */
function isFigure({ pieces, from, subject }: Place): boolean {
  const phrase = phraseStartingAt(pieces, from);
  return (
    subject !== null &&
    isSomebody(pieces, subject) &&
    phrase !== null &&
    pieces.slice(phrase.from, phrase.to + 3).some(({ pos }) => pos === 'NUM')
  );
}

/** remembers *no such advice*, *the argument going on*, *a night when it froze*; but: the password */
function isRemembered({ pieces, from, next }: Place): boolean {
  const after = pieces[phraseStartingAt(pieces, from)?.to ?? pieces.length];
  const goesOn = after?.word.endsWith('ing') === true || /^(?:when|that|where)$/.test(after?.word ?? '');
  return /^(?:no|any)$/.test(next) || (/^(?:an?|the|one)$/.test(next) && goesOn);
}
