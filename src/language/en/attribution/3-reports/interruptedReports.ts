import { indexFrom } from '../../../../values/indexFrom.ts';
import { isDash, isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { subjectEndingAt } from '../2-phrases/subjects.ts';
import { isFiniteVerb } from '../2-phrases/wordKinds.ts';
import { clauseReport } from './clauseReport.ts';
import type { Found } from './found.ts';
import { isSomebody } from './subjects/isSomebody.ts';

/** Pieces of what somebody does in the middle of what they say, at most. */
const LONGEST = 16;

/** “When I heard it” – *Mara Quist pauses* – “I laughed.”: whoever does something between two halves of a quotation says it. */
export function interruptedReport(pieces: readonly Piece[], i: number): Found | null {
  if (!isQuote(pieces[i - 1]) || !isDash(pieces[i])) return null;
  const close = indexFrom(
    pieces,
    i + 2,
    (piece, at) => isDash(piece) && isQuote(pieces[at + 1]),
    i + LONGEST,
  );
  const verb = indexFrom(pieces, i + 2, isFiniteVerb, close);
  const subject = close > 0 && verb > 0 ? subjectEndingAt(pieces, verb, i + 1) : null;
  if (subject?.from !== i + 1 || !isSomebody(pieces, subject)) return null;
  const report = clauseReport(
    pieces,
    subject,
    verb,
    ['words before the verb', 'say', 'before'],
    verb + 1,
    close + 1,
  );
  return { ...report, content: [{ from: 0, to: i }, ...report.content], clause: { from: i, to: close + 1 } };
}
