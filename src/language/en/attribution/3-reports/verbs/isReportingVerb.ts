import type { Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import type { FormRow } from './formPlace.ts';
import { TAKEN_FOR_ANYTHING } from './takenForAnything.ts';
import { TAKEN_FOR_NOUNS } from './takenForNouns.ts';

/** The tagger errs most between verbs and nouns, so that most rows are about words that it takes for nouns. */
export const ROWS: readonly FormRow[] = [...TAKEN_FOR_ANYTHING, ...TAKEN_FOR_NOUNS];

/** Whether a word that looks like a reporting verb is one; the first row that is for its place decides. */
export function isReportingVerb(pieces: readonly Piece[], v: number, cue: Cue): boolean {
  const piece = pieces[v];
  if (!piece) return false;
  const place = { pieces, v, cue, piece, left: pieces[v - 1], next: pieces[v + 1] };
  return ROWS.find(({ isFor }) => isFor(place))?.isVerb(place) ?? false;
}
