import { UNSEEN } from '../../text/unseen.ts';
import type { PairedMark } from './findMarks.ts';

/** A letter with signs above or below it that are characters of their own. */
const PARTED = /\p{L}\p{M}+/gu;

/**
 * What a reader does not see, as marks: signs within words and between them that show nothing, of which a web page often has
 * many, and then letters in parts ("a" and two dots), which are shown as one (Unicode's form C).
 */
export function findUnseen(text: string, from: number): PairedMark[] {
  const body = text.slice(from);
  const markOf = (index: number, words: string, shown: string): PairedMark => ({
    start: from + index,
    end: from + index + words.length,
    shown,
    pair: null,
  });
  const unseen = [...body.matchAll(UNSEEN)].map(({ 0: signs, index }) => markOf(index, signs, ''));
  if (body.normalize('NFC') === body) return unseen;
  const parted = [...body.matchAll(PARTED)].flatMap(({ 0: letter, index }) => {
    const whole = letter.normalize('NFC');
    return whole === letter ? [] : [markOf(index, letter, whole)];
  });
  return [...unseen, ...parted];
}
