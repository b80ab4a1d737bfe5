import { isPossessive } from '../../2-phrases/wordKinds.ts';
import { IRREGULAR_PASTS } from '../irregularPasts.ts';
import type { Place } from './correction.ts';

/** Pasts that are nouns as well. */
const NOUNS =
  /^(?:shot|cut|set|hit|bet|spread|read|put|cost|split|cast|burst|bit|felt|saw|thought|find|left|wound|ground|lead|rose|dove|drove|shed|beat|stole|spat|spoke|bore|bound|leapt|hurt|upset|fit|lit|built)$/;

/** "The waiter *knelt*.": the end of a sentence that has no other verb. */
export const isOnlyVerb = ({ pieces, piece, left, right }: Place): boolean =>
  IRREGULAR_PASTS.has(piece.word) &&
  !NOUNS.test(piece.word) &&
  right?.word === '.' &&
  /^(?:NOUN|NUM)$/.test(left?.pos ?? '') &&
  (pieces[0]?.pos === 'DET' || isPossessive(pieces[0])) &&
  !pieces.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
