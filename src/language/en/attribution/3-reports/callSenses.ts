import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { isFiniteVerb, isRelative } from '../2-phrases/wordKinds.ts';
import { isSomebody } from './isSomebody.ts';
import type { Sense } from './sense.ts';
import { isToHappen } from './toHappen.ts';

/** Senses of "call" that decide before anything else. */
export const CALL_SENSES: readonly Sense[] = [
  {
    lemma: 'call',
    example: 'The union *called* on members to wait.',
    reports: 'thing after a word',
    holds: ({ pieces, from, next, subject }) =>
      next === 'on' && subject !== null && isSomebody(pieces, subject) && isToHappen(pieces, from + 1),
  },
  {
    lemma: 'call',
    example: 'The union *called* a strike.',
    reports: null,
    holds: ({ next }) => /^an?$/.test(next),
  },
  {
    lemma: 'call',
    example: 'The two *called* it quits in May.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      next === 'it' &&
      (/^(?:quits|off)$/.test(pieces[from + 1]?.word ?? '') || pieces[from + 2]?.word === 'day'), // a day
  },
  {
    lemma: 'call',
    example: 'A barge *called* Dulcinea leaves at six.',
    reports: null,
    holds: ({ pieces, from }) => isNamed(pieces, from),
  },
  {
    lemma: 'call',
    example: 'A paint *called* brine ester leaks.',
    reports: null,
    holds: ({ pieces, from, subject }) =>
      subject !== null && /^an?$/.test(pieces[subject.from]?.word ?? '') && isKindNamed(pieces, from),
  },
  {
    lemma: 'call',
    example: 'Mara Quist *calls* every Sunday.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:every|each|daily|home)$/.test(next) && !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'call',
    example: 'Mara Quist *called* into a radio show.',
    reports: null,
    holds: ({ next }) => /^(?:in|into|at|off|up|back|round)$/.test(next),
  },
];

/** A name and then a verb or nothing: what somebody or something is called. */
function isNamed(pieces: readonly Piece[], from: number): boolean {
  let i = from;
  while (pieces[i]?.capital) i++;
  return i > from && endsName(pieces, i);
}

/** A paint called *brine ester*, which leaks; but: a boy called the police, which came. */
function isKindNamed(pieces: readonly Piece[], from: number): boolean {
  const phrase =
    pieces[from]?.pos === 'NOUN' || pieces[from]?.pos === 'ADJ' ? phraseStartingAt(pieces, from) : null;
  return phrase !== null && endsName(pieces, phrase.to);
}

/** What follows a name that is all that something is called: a verb, the end, or what is told of it. */
const endsName = (pieces: readonly Piece[], i: number): boolean =>
  isFiniteVerb(pieces[i]) ||
  (pieces[i]?.word === ',' && isRelative(pieces[i + 1])) ||
  pieces.slice(i).every(({ pos }) => pos === 'PUNCT');
