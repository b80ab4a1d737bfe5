import type { Piece, Report } from '../../../attribution.ts';
import { cueOf } from '../../reportingVerbs.ts';

/** What leads back to the sentence before. */
const OPENERS: readonly (readonly string[])[] = [
  'otherwise',
  'if not',
  'in that case',
  'failing that',
  'in return',
  'in exchange',
  'until then',
].map((words) => words.split(' '));

/**
 * Whether a sentence only makes sense as what the one before reported: "Otherwise, the union has threatened to strike."
 * Where it says itself who *says* so, it stands alone; a threat, a promise or a demand is what the other one told.
 */
export function hangsOn(pieces: readonly Piece[], report: Report | null): boolean {
  const opens =
    OPENERS.some((words) => words.every((word, i) => pieces[i]?.word === word)) ||
    // Karsia had offered a loan *and would otherwise* close its border
    pieces.some(({ word }, i) => word === 'otherwise' && pieces[i - 1]?.word === 'would');
  const isTold = report === null || cueOf(report.lemma)?.complement === 'object';
  return opens && isTold && !pieces.some(({ pos }) => pos === 'QUOTE');
}
