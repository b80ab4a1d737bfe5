import { phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { documentIn } from './inTextReports.ts';

/** "It is noted *in the report* that": the text in which it stands; null where none does. */
export function textBehind(pieces: readonly Piece[], from: number): Phrase | null {
  const text = pieces[from]?.word === 'in' ? phraseStartingAt(pieces, from + 1) : null;
  return text && documentIn(pieces, text) ? phraseOf(text) : null;
}

/** "*In the report* it is noted that", "*In the reply, signed by Mara Quist*, it was noted that": the text, or who has signed it. */
export function textOpening(pieces: readonly Piece[], it: number): Phrase | null {
  const text = textBehind(pieces, 0);
  if (!text || text.to > it) return null;
  const isNext = text.to === it || (pieces[text.to]?.word === ',' && text.to + 1 === it);
  const isSigned =
    pieces[text.to]?.word === ',' &&
    pieces[text.to + 1]?.word === 'signed' &&
    pieces[text.to + 2]?.word === 'by';
  if (!isSigned || pieces[it - 1]?.word !== ',') return isNext ? text : null;
  const signer = phraseStartingAt(pieces, text.to + 3);
  return signer && signer.to < it ? phraseOf(signer) : null;
}
