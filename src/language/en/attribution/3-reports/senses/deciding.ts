import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Sense } from '../sense.ts';

/** Senses in which somebody decides, and says nothing. */
export const DECIDING: readonly Sense[] = [
  {
    lemma: 'reject',
    example: 'The guild *rejected* the plan by nine votes to eight.',
    reports: null,
    holds: ({ pieces, from }) =>
      pieces.slice(from).some(({ word }, i, rest) => word === 'by' && isVote(rest[i + 2]?.word)) &&
      !pieces.slice(from).some(isQuote),
  },
];

const isVote = (word: string | undefined): boolean => /^(?:votes?|to|-|–)$/.test(word ?? '');
