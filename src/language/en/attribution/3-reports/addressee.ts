import type { Piece, Range } from '../../../attribution.ts';
import type { Cue } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { DIRECTING } from './links.ts';

/** Verbs that somebody stands behind whom something is said to. */
const ADDRESSED = new Set([
  ...DIRECTING,
  'tell',
  'inform',
  'assure',
  'notify',
  'warn',
  'advise',
  'urge',
  'promise',
]);

/** Whom something is said to: "Quist told *the council*". */
export const addresseeAfter = (pieces: readonly Piece[], v: number, { lemma }: Cue): Range | null =>
  ADDRESSED.has(lemma) ? phraseStartingAt(pieces, v + 1) : null;
