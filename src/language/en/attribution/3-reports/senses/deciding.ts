import { isQuote } from '../../../../any/attribution/pieces.ts';
import { headAt } from '../../2-phrases/nounPhrases.ts';
import type { Sense } from './sense.ts';

/** Senses in which somebody decides, wins or quarrels; where they say nothing, the row has no report. */
export const DECIDING: readonly Sense[] = [
  {
    lemma: 'reject',
    example: 'The guild *rejected* the plan by nine votes to eight.',
    reports: null,
    holds: ({ pieces, from }) =>
      pieces.slice(from).some(({ word }, i, rest) => word === 'by' && isVote(rest[i + 2]?.word)) &&
      !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'defend',
    example: 'Mara Quist *defended* her title in May.',
    reports: null,
    holds: ({ pieces, from }) =>
      /^(?:titles?|crown|championship|trophy|cup|lead|seat|thesis)$/.test(headAt(pieces, from)),
  },
  {
    lemma: 'rule',
    example: 'The referee *ruled* out a second goal.',
    reports: null,
    // it is decided or found; but: the judge has not ruled out a delay
    holds: ({ pieces, from, next, subject }) =>
      next === 'out' &&
      subject !== null &&
      pieces.slice(subject.from, subject.to).some(({ word }) => DECIDES.test(word)) &&
      !pieces.slice(Math.max(0, from - 4), from).some(({ word }) => /^(?:not|n't|never)$/.test(word)) &&
      !pieces.slice(from).some((piece) => isQuote(piece) || piece.word === 'that'),
  },
  {
    lemma: 'order',
    example: 'A judge *ordered* most of them released.',
    reports: null,
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      pieces
        .slice(subject.from, subject.beside?.to ?? subject.to)
        .some(({ word }) => /^(?:courts?|judges?|justice|tribunal|jury|magistrates?)$/.test(word)) &&
      !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'rule',
    example: 'Mara Quist *ruled* out a sale.',
    reports: 'thing after a word',
    holds: ({ next }) => next === 'out',
  },
  {
    lemma: 'argue',
    example: 'For years pilots *argued* about whether it was lost.',
    reports: null,
    holds: ({ pieces, from, next }) => /^(?:about|over)$/.test(next) && !pieces.slice(from).some(isQuote),
  },
];

/** Who decides, or finds what is so, where others speak. */
const DECIDES =
  /^(?:courts?|judges?|tribunal|jury|referees?|umpires?|linesm[ae]n|stewards|var|doctors|medics|surgeons|physicians)$/;

const isVote = (word: string | undefined): boolean => /^(?:votes?|to|-|–)$/.test(word ?? '');
