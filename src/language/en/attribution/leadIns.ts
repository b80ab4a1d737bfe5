import type { Phrase, Piece } from '../../attribution.ts';
import { cueOf } from '../reportingVerbs.ts';
import { subjectEndingAt } from './2-phrases/subjects.ts';
import { isInscription } from './2-phrases/wordKinds.ts';

/** Who is about to speak, where a sentence ends in a colon: "She writes:". */
export function leadInOf(pieces: readonly Piece[]): Phrase | null {
  if (pieces.at(-1)?.word !== ':') return null;
  for (const [i, { pos, word }] of pieces.entries()) {
    const verb = pos === 'VERB' || pos === 'AUX' || cueOf(word);
    const subject = verb && i > 0 ? subjectEndingAt(pieces, i, 0) : null;
    // "Quist, *whose boat* has sunk, had this to say:"
    const isWhose = [subject?.from ?? 0, (subject?.from ?? 0) - 1].some((at) => pieces[at]?.word === 'whose');
    if (isWhose) continue;
    if (subject) return isInscription(pieces, subject) ? null : subject;
  }
  return null;
}
