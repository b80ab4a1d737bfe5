import { indexFrom } from '../../../values/indexFrom.ts';
import type { Phrase, Piece } from '../../attribution.ts';
import { asSpeaker, phraseStartingAt } from './2-phrases/nounPhrases.ts';
import { subjectOfVerb } from './3-reports/verbReports.ts';

const isVerb = ({ pos, word, capital }: Piece): boolean =>
  !capital && (pos === 'AUX' || (pos === 'X' && /(?:t|te|ten|en|ß|b|g|m|s)$/u.test(word)));

/** Whom a sentence is about: the phrase before its verb or behind it. */
export function subjectOf(pieces: readonly Piece[]): Phrase | null {
  const comma = pieces.findIndex(({ word, pos }) => word === ',' || pos === 'QUOTE');
  const to = comma < 0 ? pieces.length : comma;
  const first = phraseStartingAt(pieces, 0);
  if (first && !/^(?:dem|den|des)$/u.test(pieces[0]?.word ?? '')) return asSpeaker(pieces, first);
  const verb = indexFrom(pieces, 1, isVerb, to);
  const said = verb > 0 ? subjectOfVerb(pieces, { from: 0, to }, verb) : null;
  return said && asSpeaker(pieces, said.phrase);
}

/** Who is about to speak, where a sentence ends in a colon: "Die Ministerin zeigt auf den Riss:". */
export const leadInOf = (pieces: readonly Piece[]): Phrase | null =>
  pieces.at(-1)?.word === ':' ? subjectOf(pieces.slice(0, -1)) : null;
