import { isKnownMedium } from '../../../../any/attribution/outlets.ts';
import { wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { OUTLETS } from '../../outlets.ts';
import type { Found } from '../found.ts';
import { isMediumAt } from './isMediumAt.ts';

/** "*According to Radio Brine*, Quist said that …": the medium is told of first, and what somebody says through it is the news. */
export function withoutCarriers(pieces: readonly Piece[], found: readonly Found[]): readonly Found[] {
  const isCarried = found.some(
    ({ speaker, link, lemma }) =>
      link !== 'according' && !THOUGHT.test(lemma) && carriedBy(pieces, speaker) !== null,
  );
  return isCarried ? found.filter(({ rule, clause }) => rule !== 'according to' || clause.from > 0) : found;
}

/** The medium at the beginning of such a sentence, for what somebody says in it. */
export function carriedBy(pieces: readonly Piece[], speaker: Range | null): Range | null {
  if (!speaker || pieces[0]?.word !== 'according' || pieces[1]?.word !== 'to') return null;
  const phrase = phraseStartingAt(pieces, 2);
  return phrase && isRightBehind(phrase, speaker) && isMedium(pieces, phrase) ? phrase : null;
}

/** What somebody thinks is told by the medium, unless they say so. */
const THOUGHT = /^(?:believe|think|hope|fear|expect|want|know|feel)$/;

/** Nothing but a comma stands between. */
const isRightBehind = (clause: Range, speaker: Range): boolean =>
  speaker.from >= clause.to && speaker.from <= clause.to + 1;

/** "Reuters", "the state news agency Lantern": known everywhere, or called what it is. */
function isMedium(pieces: readonly Piece[], { from, to }: Range): boolean {
  const words = pieces.slice(from, to);
  const isCalledSo = words.some(
    ({ word, capital }, i) => !capital && OUTLETS.isMediumNoun(word) && words[i + 1]?.capital,
  );
  return (
    isCalledSo ||
    (words[0]?.capital === true && isKnownMedium(wordsOf(words))) ||
    // "the Lisk Courier"
    (words.every(({ pos, capital }) => pos === 'DET' || capital) && isMediumAt(pieces, { from, to }))
  );
}
