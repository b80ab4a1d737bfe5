import type { Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';

/** A form of a reporting verb with the words around it. */
export interface FormPlace {
  readonly pieces: readonly Piece[];
  readonly v: number;
  readonly cue: Cue;
  readonly piece: Piece;
  readonly left: Piece | undefined;
  readonly next: Piece | undefined;
}

/** Where such a form stands so that one look tells whether it is a verb. */
export interface FormRow {
  readonly example: string;
  readonly isFor: (place: FormPlace) => boolean;
  readonly isVerb: (place: FormPlace) => boolean;
}
