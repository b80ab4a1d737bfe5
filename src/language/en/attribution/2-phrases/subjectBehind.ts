import { phraseOf } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../attribution.ts';
import { phraseStartingAt } from './nounPhrases.ts';
import { endsInRelative } from './relatives.ts';
import { isGerundAt } from './wordKinds.ts';

/** "*The first witness* was Mara Quist", "*the only* critic to come was Tom Fry" */
const isRanked = ([first, second]: readonly Piece[]): boolean =>
  first?.word === 'the' &&
  /^(?:first|second|third|last|next|only|latest|youngest|oldest|other)$/.test(second?.word ?? '');

/** "Among those who came was *her friend Mara Quist*", "Leading the choir was *Tom Fry*": a name behind the verb. */
export function subjectBehind(pieces: readonly Piece[]): Phrase | null {
  const [first] = pieces;
  if (!first || !(first.word === 'among' || isGerundAt(pieces, 0) || isRanked(pieces))) return null;
  const verb = pieces.findIndex(
    ({ word }, i) => /^(?:is|are|was|were)$/.test(word) && !endsInRelative(pieces, i),
  );
  const phrase = verb > 0 ? phraseStartingAt(pieces, verb + 1) : null;
  return phrase && pieces[phrase.to - 1]?.capital ? phraseOf(phrase) : null;
}
