import type { Window } from './types.ts';
import type { WordPiece } from './wordPieces.ts';

/** The model was trained with so many pieces in all, and so many of a question. */
export const MOST_PIECES = 96;
export const MOST_QUESTION_PIECES = 40;
/** The pieces that stand before the question, after it and after the passages. */
const SIGNS = 3;

/** A passage that is read, and where its pieces stand among those of its window. */
export interface Placed {
  readonly pieces: readonly WordPiece[];
  /** Its place in the window as it was given. */
  readonly passage: number;
}

/**
 * The passage that matters, cut where it must be, with as many of its neighbours as fit beside a question of so many
 * pieces: one before and one after it in turn, until neither side has room. The model was trained in the same way.
 */
export function fitWindow(
  { passages, at }: Window,
  questionPieces: number,
  cut: (passage: string, most: number) => readonly WordPiece[],
): Placed[] {
  const room = MOST_PIECES - questionPieces - SIGNS;
  const middle = passages[at];
  if (middle === undefined) return [];
  const placed: Placed[] = [{ pieces: cut(middle, room), passage: at }];
  let used = placed[0]!.pieces.length;
  const open = new Set([-1, 1]);
  for (let side = -1; open.size > 0; side = -side) {
    if (!open.has(side)) continue;
    const passage = side < 0 ? placed[0]!.passage - 1 : placed.at(-1)!.passage + 1;
    const text = passages[passage];
    // One piece more than there is room for tells that it does not fit.
    const pieces = text === undefined ? null : cut(text, room - used + 1);
    if (!pieces || used + pieces.length > room) {
      open.delete(side);
      continue;
    }
    used += pieces.length;
    if (side < 0) placed.unshift({ pieces, passage });
    else placed.push({ pieces, passage });
  }
  return placed;
}

/**
 * Which of the placed passages can be judged: the one that matters, and those that stand between their own neighbours, as the
 * model was trained; at either end of the window as it was given nothing is missing.
 */
export function isJudged({ passages, at }: Window, placed: readonly Placed[], place: number): boolean {
  const { passage } = placed[place]!;
  const isSeen = (other: number) => (placed[other]?.pieces.length ?? 0) > 0;
  const isWhole =
    (passage === 0 || isSeen(place - 1)) && (passage === passages.length - 1 || isSeen(place + 1));
  return passage === at || isWhole;
}
