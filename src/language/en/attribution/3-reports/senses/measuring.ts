import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Phrase } from '../../../../attribution.ts';
import { headAt } from '../../2-phrases/nounPhrases.ts';
import { isBody } from '../../people/bodies.ts';
import { thatAfter } from '../links/behindVerb.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isOfSomebody, type Place, type Sense } from './sense.ts';
import { isAmount } from '../verbs/isAmount.ts';

/** Senses of verbs that say how much or what it is like, such as "count" and "compare". */
export const MEASURING: readonly Sense[] = [
  {
    lemma: 'describe',
    example: 'Tom Fry *described* nine species of eel.',
    reports: null,
    holds: ({ pieces, from }) => /^(?:sub)?(?:species|genus|genera)$/.test(headAt(pieces, from)),
  },
  {
    lemma: 'compare',
    example: 'The team *compared* the lines with the gauge.',
    reports: null,
    // but: compared it with a bath
    holds: ({ pieces, from, cue }) => {
      const place = indexFrom(pieces, from, ({ word }) => word === 'with', from + 9);
      return cue.form === 'past' && place > 0 && !/^an?$/.test(pieces[place + 1]?.word ?? '');
    },
  },
  {
    lemma: 'compare',
    example: 'A ferry *compared* to a “bath”.',
    reports: null,
    holds: ({ next }) => next === 'to' || next === 'with',
  },
  {
    lemma: 'compare',
    example: 'Mara Quist *compares* it to a tooth.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      !isDocument(pieces, subject) &&
      pieces.slice(from + 1, from + 8).some(({ word, pos }) => /^(?:to|with)$/.test(word) && pos === 'ADP'),
  },
  {
    lemma: 'count',
    example: 'Mara Quist *counts* the days.',
    reports: null,
    holds: (place) =>
      !place.subject || !(isDocument(place.pieces, place.subject) || countsAsBody(place, place.subject)),
  },
  {
    lemma: 'count',
    example: 'The cooperative *counts* nine wet days.',
    reports: 'thing',
    holds: (place) =>
      place.cue.form === 'present' && place.subject !== null && countsAsBody(place, place.subject),
  },
  {
    lemma: 'record',
    example: 'Mara Quist *recorded* nine songs.',
    reports: null,
    holds: ({ pieces, subject }) => !subject || !isDocument(pieces, subject),
  },
  {
    lemma: 'sum',
    example: 'Mara Quist *sums* the fares.',
    reports: null,
    holds: ({ next }) => next !== 'up',
  },
  {
    lemma: 'estimate',
    example: 'Mara Quist *estimates* the loss at 3 million.',
    reports: 'thing',
    holds: isValued,
  },
  {
    lemma: 'peg',
    example: 'Mara Quist *pegs* the loss at 3 million.',
    reports: 'thing',
    holds: isValued,
  },
  {
    lemma: 'value',
    example: 'Mara Quist *values* the firm at 3 million.',
    reports: 'thing',
    holds: isValued,
  },
  {
    lemma: 'reckon',
    example: 'Mara Quist *reckons* with a loss.',
    reports: 'thing after a word',
    holds: ({ next }) => next === 'with',
  },
  {
    lemma: 'put',
    example: 'Mara Quist *put* the savings at 90 million.',
    reports: 'thing',
    holds: ({ pieces, from }) =>
      indexFrom(pieces, from + 1, ({ word }, i) => word === 'at' && isAmount(pieces, i + 1)) > 0,
  },
  {
    lemma: 'put',
    example: 'Mara Quist *put* it to him that he had slept.',
    reports: 'that',
    holds: ({ pieces, from, next }) =>
      next === 'it' && pieces[from + 1]?.word === 'to' && thatAfter(pieces, from + 2) > 0,
  },
  {
    lemma: 'put',
    example: 'Mara Quist *put* the delay down to ice.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      isSomebody(pieces, subject) &&
      pieces
        .slice(from + 1, from + 8)
        .some(({ word }, i) => word === 'down' && pieces[from + i + 2]?.word === 'to'),
  },
  {
    lemma: 'link',
    example: 'Mara Quist *linked* this to the ice.',
    reports: 'thing',
    holds: (place) =>
      /^(?:this|that)$/.test(place.next) &&
      /^(?:to|with)$/.test(place.pieces[place.from + 1]?.word ?? '') &&
      isOfSomebody(place),
  },
  {
    lemma: 'link',
    example: 'Mara Quist *linked* “old rope” to the fire.',
    reports: null,
    holds: () => true,
  },
];

/** "The cooperative counts nine wet days" */
const countsAsBody = ({ pieces, from }: Place, { from: start, to }: Phrase): boolean =>
  pieces[from]?.pos === 'NUM' &&
  (pieces.slice(start, to).some(({ word }) => isBody(word)) ||
    (pieces[to - 1]?.capital === true && RESEARCH.test(pieces[to - 1]!.word)));

/** "Fjord *Research*" */
const RESEARCH = /^(?:research|insights?|intelligence|analysis|statistics|data|monitor|tracker|index)$/;

/** pegs the loss *at 3 million* */
function isValued({ pieces, from, subject }: Place): boolean {
  const at = indexFrom(pieces, from + 1, ({ word }) => word === 'at', from + 14);
  return at > 0 && isAmount(pieces, at + 1) && subject !== null && isSomebody(pieces, subject);
}
