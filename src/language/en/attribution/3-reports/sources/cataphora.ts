import type { Phrase, Piece, Range, Report } from '../../../../attribution.ts';
import { isPossessive } from '../../2-phrases/wordKinds.ts';
import { OWN } from './accordingTo.ts';

/** The farthest comma behind "According to her own figures". */
const LONGEST_OPENING = 6;

/**
 * "*According to her figures*, the shop lost money, said Mara Quist": where the sentence begins behind what is according to somebody whom only
 * its end names; 0 where it opens otherwise.
 */
export function behindPronoun(pieces: readonly Piece[]): number {
  const opens = pieces[0]?.word === 'according' && isPossessive(pieces[2]);
  const comma = opens ? pieces.slice(0, LONGEST_OPENING + 1).findIndex(({ word }) => word === ',') : -1;
  return comma > 0 && OWN.test(pieces[comma - 1]?.word ?? '') ? comma + 1 : 0;
}

/** Whether a report closes a sentence and names whoever speaks. */
export const closesWithName = (pieces: readonly Piece[], { link, speaker, clause }: Report): boolean =>
  link === 'before' &&
  speaker !== null &&
  pieces.slice(speaker.from, speaker.to).some(({ capital }) => capital) &&
  clause.to >= pieces.length - 1;

/** A report of the words behind an opening, as one of the whole sentence. */
export function movedBy(report: Report, by: number): Report {
  const moved = ({ from, to }: Range): Range => ({ from: from + by, to: to + by });
  const phrase = (one: Phrase): Phrase => ({
    ...one,
    ...moved(one),
    beside: one.beside && moved(one.beside),
  });
  return {
    ...report,
    cue: moved(report.cue),
    clause: moved(report.clause),
    speaker: report.speaker && phrase(report.speaker),
    addressee: report.addressee && moved(report.addressee),
    content: report.content.map((range, i) => (i === 0 ? { from: 0, to: range.to + by } : moved(range))),
  };
}
