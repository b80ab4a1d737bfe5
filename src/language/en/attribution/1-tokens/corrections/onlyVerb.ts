import { isPossessive } from '../../2-phrases/wordKinds.ts';
import { IRREGULAR_PASTS } from '../irregularPasts.ts';
import type { Place } from './correction.ts';

/** Pasts that may be another word as well: a noun, a participle, another verb. */
const OTHER =
  /^(?:shot|cut|set|hit|bet|spread|read|put|cost|split|cast|burst|bit|felt|saw|thought|left|rose|drove|shed|beat|stole|spat|spoke|bore|bound|hurt|upset|built)$/;

/** "The waiter *knelt*.": the end of a sentence that has no other verb. */
export const isOnlyVerb = ({ pieces, piece, left, right }: Place): boolean =>
  IRREGULAR_PASTS.has(piece.word) &&
  !OTHER.test(piece.word) &&
  right?.word === '.' &&
  /^(?:NOUN|NUM)$/.test(left?.pos ?? '') &&
  (pieces[0]?.pos === 'DET' || isPossessive(pieces[0])) &&
  !pieces.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
