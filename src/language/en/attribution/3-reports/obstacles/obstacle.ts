import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import type { VerbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import type { Link } from '../links/links.ts';
import type { Subject } from '../subjects/subject.ts';

/** Why a verb does not report what stands before or after it. */
export interface Obstacle<Place> {
  readonly name: string;
  /** A sentence; the verb stands between asterisks. */
  readonly example: string;
  readonly holds: (place: Place) => boolean;
}

/** A verb with something tied to it that it may report. */
export interface VerbPlace {
  readonly pieces: readonly Piece[];
  readonly v: number;
  readonly cue: Cue;
  readonly subject: Subject;
  readonly group: VerbGroup;
  /** What stands right before the subject. */
  readonly opener: Piece | undefined;
  readonly addressee: Range | null;
  readonly link: Link;
}

/** "I" and "you" outside quotation marks are the author and the reader. */
export const isAuthor = (pieces: readonly Piece[], phrase: Phrase | null): boolean =>
  phrase?.to === (phrase?.from ?? 0) + 1 && /^(?:i|we|you|me|us)$/.test(pieces[phrase.from]?.word ?? '');

/** "12%", "62 percent", "212" of 340: a share of people whom nothing names, which is no speaker; "12% of the pilots" are. */
export const isBareShare = (pieces: readonly Piece[], phrase: Phrase | null): boolean =>
  phrase !== null &&
  (/^(?:\d[\d.,]*)?%$|^percent$|^cent$/.test(pieces[phrase.to - 1]?.word ?? '') ||
    (phrase.to === phrase.from + 1 && /^\d[\d,]*$/.test(pieces[phrase.from]?.word ?? ''))) &&
  /^\d/.test(pieces[phrase.from]?.word ?? '');

/** "*What* keepers, pilots and Mara Quist said *about* the pier" names what is said, and does not tell it; `from` is the last subject. */
export function isNamedOnly(pieces: readonly Piece[], from: number, v: number): boolean {
  const start = lastIndexBefore(pieces, from, (piece) => isQuote(piece) || isFiniteVerb(piece)) + 1;
  const isOpened = pieces.slice(start, from).some(({ word }) => /^(?:what|how)$/.test(word));
  // but: Here is what she said on Monday: “It is old.”
  return isOpened && /^(?:about|of|to|on)$/.test(pieces[v + 1]?.word ?? '') && !pieces.slice(v).some(isQuote);
}
