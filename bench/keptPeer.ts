/** What the part of the report about another program begins with. */
export const PEER = 'textacy 0.13';

const KEPT =
  'What follows was measured before the tables above and is kept as it was, Whosaid’s columns too: it takes Python and textacy, as `bench/peers/quotations.py` tells.';

/** The part of an earlier report about another program, marked as such; nothing where it has none. */
export function keptPeer(report: string): string[] {
  const start = report.indexOf(`\n${PEER} `);
  return start < 0 ? [] : [KEPT, report.slice(start).trim()];
}
