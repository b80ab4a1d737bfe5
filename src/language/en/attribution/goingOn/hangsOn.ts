import type { Piece, Range, Report } from '../../../attribution.ts';
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
  if (report && isNotedToo(pieces, report)) return true;
  const isTold = report === null || cueOf(report.lemma)?.complement === 'object';
  return opens && isTold && !pieces.some(({ pos }) => pos === 'QUOTE');
}

/** "It is *also* noted that it leaks": where the sentence before says who notes it. */
const isNotedToo = (pieces: readonly Piece[], { rule, speaker, cue }: Report): boolean =>
  rule === 'it was said that' &&
  speaker === null &&
  cue.from === 0 &&
  pieces.slice(0, cue.to).some(({ word }) => /^(?:also|further|additionally)$/.test(word));

/** Quist said it was late. The board had told *her* that it was safe: a pronoun for whom something had been told to before; null where it is none. */
export function toldBefore(pieces: readonly Piece[], { cue, addressee, link }: Report): Range | null {
  const verb = pieces.slice(cue.from, cue.to);
  const isPerfect = verb[0]?.word === 'had' || (verb.length === 1 && pieces[cue.from - 1]?.word === 'had');
  const word = pieces[addressee?.from ?? -1];
  const isOne = addressee?.to === (addressee?.from ?? 0) + 1 && /^(?:him|her|them)$/.test(word?.word ?? '');
  return isPerfect && link !== 'before' && isOne ? addressee : null;
}
