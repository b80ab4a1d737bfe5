import { isTime } from '../../2-phrases/wordKinds.ts';
import type { Obstacle, VerbPlace } from './obstacle.ts';

/** Why "called" reports nothing where only a time stands behind it. */
export const CALL_OBSTACLE: Obstacle<Pick<VerbPlace, 'pieces' | 'v' | 'cue'>> = {
  name: 'a call by telephone',
  example: 'The bank *called* again on Friday.',
  holds: ({ pieces, v, cue }) =>
    cue.lemma === 'call' &&
    pieces
      .slice(v + 1)
      .every((piece) => /^(?:ADV|PUNCT)$/.test(piece.pos) || piece.word === 'on' || isTime(piece)),
};
