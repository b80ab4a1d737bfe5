import { colonReport } from './colonReports.ts';
import { convictionReport } from './convictionReports.ts';
import { messageReport } from './messageReports.ts';
import { accordingTo, inView, signature } from './phraseReports.ts';
import { isQuote, type Piece } from './pieces.ts';
import type { Report } from './report.ts';
import { verbReport } from './verbReports.ts';

/** Everything that is reported in a sentence, in the order of the words. */
export function findReports(pieces: readonly Piece[]): Report[] {
  const reports: Report[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.pos === 'QUOTE') continue;
    const report =
      piece.word === 'according'
        ? accordingTo(pieces, i)
        : (inView(pieces, i) ??
          messageReport(pieces, i) ??
          convictionReport(pieces, i) ??
          verbReport(pieces, i, reports));
    if (report) reports.push(report);
  }
  const led = reports.some(({ content }) =>
    content.some(({ from, to }) => pieces.slice(from, to).some(isQuote)),
  )
    ? null
    : colonReport(pieces);
  return [...reports, ...(led ? [led] : []), ...signaturesOf(pieces)];
}

/** What needs no verb and holds in every language: “…” – Mara Quist */
export function signaturesOf(pieces: readonly Piece[]): Report[] {
  const signed = signature(pieces);
  return signed ? [signed] : [];
}
