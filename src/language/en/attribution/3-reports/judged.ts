import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';

/** Quist doubted *this*. */
export const isDoubted = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:this|that|it)$/.test(pieces[from]?.word ?? '') &&
  pieces.slice(from + 1).every(({ pos }) => pos === 'PUNCT');

/** Quist considered *this unfair*. */
export const isJudgedSo = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:this|that|it)$/.test(pieces[from]?.word ?? '') &&
  (pieces[from + 1]?.pos === 'ADJ' || /^an?$/.test(pieces[from + 1]?.word ?? ''));

/** considers *the plan* | a mistake, thought *the price* | “brave”: where it begins what somebody makes of a thing; -1 where nothing does. */
export function judgedAt(pieces: readonly Piece[], from: number): number {
  const thing = /^(?:DET|PRON)$/.test(pieces[from]?.pos ?? '') ? phraseStartingAt(pieces, from) : null;
  const next = pieces[thing?.to ?? -1];
  const isPlain = isQuote(next) || next?.pos === 'ADJ' || /^an?$/.test(next?.word ?? '');
  return thing !== null && isPlain ? thing.to : -1;
}
