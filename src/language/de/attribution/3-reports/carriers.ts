import type { Carrier, Piece, Report } from '../../../attribution.ts';
import { asSpeaker, phraseStartingAt } from '../2-phrases/nounPhrases.ts';

/** Before what carries something: *auf* Telegram, *im* Interview *mit* der Zeitung. */
const PREPOSITION = /^(?:auf|bei|im|in|mit|gegenüber|über|via)$/u;

/** The phrases that may name the medium that a report came through: whom it was told, and what a preposition ties to it. */
export function findCarriers(pieces: readonly Piece[], report: Report): Carrier[] {
  const { addressee, clause, cue } = report;
  const told: Carrier[] = addressee ? [{ phrase: addressee, trust: 'open' }] : [];
  const inside = pieces.flatMap(({ word }, i): Carrier[] => {
    if (i < Math.min(clause.from, cue.from) || i >= clause.to || !PREPOSITION.test(word)) return [];
    const phrase = phraseStartingAt(pieces, i + 1);
    if (!phrase) return [];
    const { from, to } = asSpeaker(pieces, phrase, true);
    return [{ phrase: { from, to }, trust: 'open' }];
  });
  return [...told, ...inside];
}
