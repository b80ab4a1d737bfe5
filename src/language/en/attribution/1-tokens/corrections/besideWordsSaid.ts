import { indexFrom } from '../../../../../values/indexFrom.ts';
import { endsClause, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isPersonNoun, isPersonWord } from '../../people/titles.ts';
import { IRREGULAR_PASTS } from '../irregularPasts.ts';
import { isSaidTogether } from './collectives.ts';
import { endsInS, endsQuotation, isProper, type Correction } from './correction.ts';

/** Verbs beside what is said that the tagger takes for nouns. */
export const BESIDE_WORDS_SAID: readonly Correction[] = [
  {
    name: 'irregular past behind who speaks',
    example: '“No,” Mara Quist *shot* back.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      IRREGULAR_PASTS.has(piece.word) &&
      (left?.capital === true || endsQuotation(left) || isPersonNoun(left?.word ?? '')) &&
      (right?.word === 'back' ||
        ((right === undefined || /^[,.]$/.test(right.word)) &&
          pieces.slice(Math.max(0, i - 4), i).some(endsQuotation))),
  },
  {
    name: 'between a quotation and who speaks',
    example: '“No,” *marvels* Petra Lund; “No,” *counters* marine biologist Petra Lund.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      isQuote(left) &&
      (isProper(right) || (endsClause(left) && (right?.pos === 'DET' || beginsOccupation(pieces, i + 1)))),
  },
  {
    name: 'verb of saying behind a quotation and a speaker',
    example: '“No,” the keeper Petra Lund *answers* before I can ask.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, right }) =>
      cueOf(piece.word)?.form === 'present' &&
      endsClause(pieces[phraseStart(pieces, i) - 1]) &&
      /^(?:ADP|ADV|SCONJ|PRON|PUNCT)$/.test(right?.pos ?? ''),
  },
  {
    name: 'verb in the plural behind what several are called together',
    example: '“It was damp,” the band *joke* on stage.',
    taken: 'NOUN',
    is: 'VERB',
    holds: isSaidTogether,
  },
  {
    name: 'between a quotation with a speaker and its end',
    example: '“No,” she *deadpans*, “never”.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece }) =>
      endsInS(piece) && isQuote(pieces[speakerBefore(pieces, i) - 1]) && endsClauseAfter(pieces, i),
  },
];

/** Where one speaker begins that ends right before a piece: *she* deadpans, *Lund* bursts out, *the cook* marvels; or -1. */
function speakerBefore(pieces: readonly Piece[], i: number): number {
  const left = pieces[i - 1];
  if (/^s?he$/.test(left?.word ?? '') || isProper(left)) return i - 1;
  const isOne = left?.pos === 'NOUN' && !left.word.endsWith('s') && pieces[i - 2]?.word === 'the';
  return isOne ? i - 2 : -1;
}

/** *marine biologist* Petra Lund: what somebody is, in small letters, right before the name. */
function beginsOccupation(pieces: readonly Piece[], from: number): boolean {
  const name = indexFrom(pieces, from, ({ capital }) => capital, from + 5);
  const noun = pieces[name - 1];
  return (
    name > from &&
    isProper(pieces[name]) &&
    isPersonWord(noun?.word ?? '') &&
    pieces.slice(from, name).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ')
  );
}

const mayName = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.capital || /^(?:DET|ADJ|NOUN|PROPN)$/.test(piece.pos));

/** Where the words begin that may name one speaker, and end right before a piece: *the keeper Petra Lund* answers. */
function phraseStart(pieces: readonly Piece[], i: number): number {
  let from = i;
  while (from > 0 && i - from < 8 && mayName(pieces[from - 1])) from--;
  // “No,” *answers* the keeper: nobody stands between
  return from < i ? from : -1;
}

/** Whether the clause ends behind a verb: “No!” Lund *bursts* out. */
function endsClauseAfter(pieces: readonly Piece[], i: number): boolean {
  const isOut = /^(?:out|back|in|up)$/.test(pieces[i + 1]?.word ?? '');
  const after = pieces[isOut ? i + 2 : i + 1];
  return !after || isQuote(after) || /^[,.:]$/.test(after.word);
}
