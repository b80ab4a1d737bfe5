import { signedQuotation } from '../../../any/attribution/signatures.ts';
import type { Piece, Report } from '../../../attribution.ts';
import { asSomebodySaid, saidAfter, soSomebody } from './insertedReports.ts';
import { accordingTo, zufolge } from './phraseReports.ts';
import { segmentsOf } from './segments.ts';
import { verbReport, viewReport } from './verbReports.ts';

/** Each looks for one kind of report in a clause; the first that finds one decides for it. */
const FINDERS = [saidAfter, soSomebody, asSomebodySaid, verbReport, viewReport] as const;

/** Everything that is reported in a German sentence. */
export function findReports(pieces: readonly Piece[]): Report[] {
  const signed = signedQuotation(pieces);
  if (signed) return [signed];
  const inClauses = segmentsOf(pieces).flatMap((segment) => {
    for (const find of FINDERS) {
      const found = find(pieces, segment);
      if (found) return [found];
    }
    return [];
  });
  return [...inClauses, ...accordingTo(pieces), ...zufolge(pieces)].toSorted(
    (a, b) => a.clause.from - b.clause.from,
  );
}
