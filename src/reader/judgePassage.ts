import type { Judgement } from './types.ts';
import type { WordPiece } from './wordPieces.ts';

/** Pieces of the longest answer. */
const LONGEST_SPAN = 30;

/** What the model says of each piece of a window: logits. */
export interface Logits {
  /** That an answer starts or ends there; at piece 0, that no words answer. */
  readonly start: Float32Array;
  readonly end: Float32Array;
  /** That the piece is of a passage that answers. */
  readonly passage: Float32Array;
  /** That nothing in the window answers. */
  readonly nothing: number;
}

/** Judges the passage whose pieces begin at piece `first` of its window; null for one without pieces. */
export function judgePassage(logits: Logits, pieces: readonly WordPiece[], first: number): Judgement | null {
  const { start, end, passage, nothing } = logits;
  if (pieces.length === 0) return null;
  let best = -Infinity;
  let [from, to] = [0, 0];
  let sum = 0;
  for (let left = 0; left < pieces.length; left++) {
    sum += passage[first + left]!;
    const last = Math.min(pieces.length, left + LONGEST_SPAN);
    for (let right = left; right < last; right++) {
      const score = start[first + left]! + end[first + right]!;
      if (score > best) [best, from, to] = [score, left, right];
    }
  }
  return {
    passage: sum / pieces.length - nothing,
    span: best - start[0]! - end[0]!,
    start: pieces[from]!.start,
    end: pieces[to]!.end,
  };
}
