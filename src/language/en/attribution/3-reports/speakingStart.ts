import type { Piece } from '../../../attribution.ts';

/** Prepositions before a place where something is said or somebody who carries it. */
export const PREPOSITION: ReadonlySet<string> = new Set([
  'on',
  'in',
  'via',
  'through',
  'to',
  'for',
  'with',
  'by',
]);

/** "*Speaking* to Radio Sund, Quist said" */
export const SPEAKING =
  /^(?:speaking|writing|appearing|guesting|talking|posting|reacting|responding|replying|commenting)$/;

/** Where "*exclusively* to Radio Sund" goes on behind how somebody speaks. */
export const behindHow = (pieces: readonly Piece[], i: number): number =>
  /^(?:exclusively|live|directly|briefly|earlier)$/.test(pieces[i]?.word ?? '') ? i + 1 : i;

/** "*As a guest* on Radio Sund, Quist said": where it goes on. */
export const guestOn = (pieces: readonly Piece[], i: number): number =>
  pieces[i]?.word === 'as' && pieces[i + 2]?.word === 'guest' && PREPOSITION.has(pieces[i + 3]?.word ?? '')
    ? i + 3
    : i;

/** "*At the end* of the pier, Quist says"; but: at least nine boats */
export const isPlace = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.word === 'at' && (pieces[at + 1]?.pos === 'DET' || pieces[at + 1]?.capital === true);
