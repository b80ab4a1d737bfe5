import type { Phrase, Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { headAt } from '../../2-phrases/nounPhrases.ts';
import { isPersonOrPeople } from '../../people/titles.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** A verb with what stands behind it. */
export interface Place {
  readonly pieces: readonly Piece[];
  /** The piece right behind the verb, or behind whom it tells. */
  readonly from: number;
  /** Its word. */
  readonly next: string;
  readonly cue: Cue;
  readonly subject: Phrase | null;
}

/** A sense of a verb in which it reports, or does not, whatever else stands behind it. */
export interface Sense {
  readonly lemma: string;
  /** A sentence; the verb stands between asterisks. */
  readonly example: string;
  /** What is reported: what begins right behind the verb, one piece later, or behind “that”; null where the verb does not report. */
  readonly reports: 'thing' | 'thing after a word' | 'that' | null;
  readonly holds: (place: Place) => boolean;
}

/** The sense in which a verb is used, if its table has it. */
export function findSense(
  senses: readonly Sense[],
  pieces: readonly Piece[],
  from: number,
  cue: Cue,
  subject: Phrase | null,
): Sense | undefined {
  const place = { pieces, from, next: pieces[from]?.word ?? '', cue, subject };
  return senses.find(({ lemma, holds }) => lemma === cue.lemma && holds(place));
}

/** Whether what stands behind the verb is a person: "dismissed *the previous regulator*". */
export function isPerson({ pieces, from }: Place): boolean {
  return isPersonOrPeople(headAt(pieces, from));
}

/** Whether somebody does it, and no thing. */
export const isOfSomebody = ({ pieces, subject }: Place): boolean =>
  subject !== null && isSomebody(pieces, subject);
