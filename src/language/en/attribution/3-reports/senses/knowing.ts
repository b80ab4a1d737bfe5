import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isRelative } from '../../2-phrases/wordKinds.ts';
import { arePeople } from '../../people/titles.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isRememberedAs } from './judged.ts';
import type { Sense } from './sense.ts';

/** Words of a clause behind its text, at most: “that *Radio Sund has* seen”. */
const LONGEST_CLAUSE = 7;

/** Senses of verbs of knowing, by most of which somebody tells nobody anything. */
export const KNOWING: readonly Sense[] = [
  {
    lemma: 'see',
    example: 'In a letter that Radio Sund has *seen* he writes that it is late.',
    reports: null,
    holds: ({ pieces, from }) => {
      const that = lastIndexBefore(pieces, from - 1, isRelative, from - LONGEST_CLAUSE);
      return that > 0 && isDocumentNoun(pieces[that - 1]);
    },
  },
  {
    lemma: 'remember',
    example: 'Colleagues *remembered* her as a kind clerk.',
    reports: 'thing',
    holds: ({ pieces, from, subject }) => isRememberedAs(pieces, from, subject),
  },
  {
    lemma: 'know',
    example: 'Mara Quist had *known* for years, Kursblatt wrote.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:for|since)$/.test(next) && !pieces.slice(from).some(({ word }) => word === 'that'),
  },
  {
    lemma: 'know',
    example: 'Mara Quist *knows* why the ferry is late.',
    reports: null,
    // but: knows “what it is like”
    holds: ({ pieces, from, next }) => isAsked(next) && !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'remember',
    example: 'Gulls *remember* where the nets are.',
    reports: null,
    holds: ({ pieces, from, next, subject }) =>
      isAsked(next) && subject !== null && !remembers(pieces, subject) && !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'know',
    example: 'Mara Quist *knows* the sea, and she has a boat.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:an?|the)$/.test(next) &&
      /^[,.;]$/.test(pieces[phraseStartingAt(pieces, from)?.to ?? from]?.word ?? ''),
  },
  {
    lemma: 'know',
    example: 'A keeper who *knows* the coast better than we do came.',
    reports: null,
    holds: ({ pieces, from }) => {
      const end = phraseStartingAt(pieces, from)?.to ?? from;
      return /^(?:better|best|well|inside)$/.test(pieces[end]?.word ?? '') && end > from;
    },
  },
];

/** "knows *why* it is late"; whether it is late is what is told */
const isAsked = (word: string): boolean => /^(?:who|which|what|when|where|why|how)$/.test(word);

/** "she", "neighbours", "Neighbours"; but: "Gulls", which only has a capital as the first word */
function remembers(pieces: readonly Piece[], subject: Phrase): boolean {
  const { word = '' } = pieces[subject.to - 1] ?? {};
  const areMany = subject.from === 0 && subject.to === 1 && /[^s]s$/.test(word);
  return areMany ? arePeople(word) : isSomebody(pieces, subject);
}
