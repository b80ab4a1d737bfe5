import type { Piece, Report } from '../../../attribution.ts';

const REFUSING = /^(?:reject|dismiss|dispute|refute|rebut|contest|disprove|repudiate)$/;

const CHARGES =
  /^(?:allegation|accusation|charge|claim|criticism|suspicion|report|reproach|rumou?r|finding)s?$|^(?:wrongdoing|blame)$/;

/** Pieces behind the verb among which what somebody is charged with is named: "all *of the accusations*". */
const NEAR = 6;

/** "Norlink *denies* that", "*rejects the accusations*": somebody defends themselves against what others say. */
export const isDefence = (pieces: readonly Piece[], { lemma, cue }: Report): boolean =>
  lemma === 'deny' ||
  (REFUSING.test(lemma) && pieces.slice(cue.to, cue.to + NEAR).some(({ word }) => CHARGES.test(word)));
