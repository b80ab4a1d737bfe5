import { endsClause } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import type { Cue } from '../../reportingVerbs.ts';
import { phraseEndingAt, phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { isPersonNoun } from '../people/titles.ts';

/**
 * A reporting verb that no list has: “No,” *harrumphed* Petra Lund; “No,” Lund *harrumphed* to the crowd.
 * What stands between a quotation and a person reports it, whatever the verb.
 */
export function cueByForm(pieces: readonly Piece[], v: number): Cue | null {
  const piece = pieces[v];
  if (piece?.pos !== 'VERB' || piece.capital || !/(?:ed|s)$/.test(piece.word)) return null;
  const isBetween = isOpen(pieces, v - 1) && isPerson(pieces, phraseStartingAt(pieces, v + 1));
  const subject = isBetween ? null : phraseEndingAt(pieces, v, 0);
  const isAfter = subject !== null && isOpen(pieces, subject.from - 1) && isPerson(pieces, subject);
  if (!isBetween && !isAfter) return null;
  return { lemma: piece.word, complement: 'manner', form: piece.word.endsWith('s') ? 'present' : 'past' };
}

/** A quotation that ends with the comma or mark before "she said", and is no title: the series “The Sopranos,” … */
function isOpen(pieces: readonly Piece[], i: number): boolean {
  const [before, piece] = [pieces[i - 1], pieces[i]];
  const ends = endsClause(piece) && /[,!?…–—-]["”’'»“‘«]*$/u.test(piece?.word ?? '');
  return ends && (before === undefined || before.pos === 'PUNCT');
}

/** A pronoun, a name or a person's description: she, Petra Lund, the foreman. */
function isPerson(pieces: readonly Piece[], phrase: { from: number; to: number } | null): boolean {
  const last = phrase ? pieces[phrase.to - 1] : undefined;
  return /^(?:he|she)$/.test(last?.word ?? '') || last?.capital === true || isPersonNoun(last?.word ?? '');
}
