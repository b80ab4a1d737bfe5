import type { Link } from './links.ts';
import type { Phrase, Range } from './phrases.ts';
import { isQuote, type Piece } from './pieces.ts';
import { isFiniteVerb, isRelative } from './words.ts';

/** Somebody reports something in a sentence; all numbers are indexes of its pieces. */
export interface Report {
  readonly lemma: string;
  /** The reporting verb or words. */
  readonly cue: Range;
  /** Null where nobody is named: "allegations have been made that …". */
  readonly speaker: Phrase | null;
  /** What is reported. */
  readonly content: readonly Range[];
  /** Whom it was said to: "told *the committee*". */
  readonly addressee: Range | null;
  /** The reporting words with everything that belongs to them and not to what is reported. */
  readonly clause: Range;
  /** How what is reported is tied to the verb. */
  readonly link: Link['kind'] | 'before' | 'according';
}

/** All but the clause. */
export function allBut(pieces: readonly Piece[], { from, to }: Range): Range[] {
  return [
    { from: 0, to: from },
    { from: to, to: pieces.length },
  ].filter((range) => range.to > range.from);
}

/** Where a reporting clause ends that began before `from`: at a quotation, a sign, or the comma after an apposition. */
export function clauseEnd(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isQuote(piece) || piece?.word === ';' || piece?.word === ':') return i;
    if (piece?.word !== ',') continue;
    const next = pieces[i + 1];
    if (!next) return i;
    if (
      i === from &&
      (isRelative(next) || (/^(?:an?|the)$/.test(next.word) && !hasVerbBefore(pieces, i + 1, ',')))
    )
      continue;
    return i;
  }
  return pieces.length;
}

function hasVerbBefore(pieces: readonly Piece[], from: number, sign: string): boolean {
  for (let i = from; i < pieces.length; i++) {
    if (pieces[i]?.word === sign) return false;
    if (isFiniteVerb(pieces[i])) return true;
  }
  return false;
}
