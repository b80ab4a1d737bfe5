import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { TaggedWord } from '../../../../goingOn.ts';

/** Words that may stand before a share. */
const ABOUT =
  /^(?:only|just|another|about|around|almost|nearly|roughly|some|over|under|a|further|and|but|fewer|more|less|than)$/;
const PART = /^(?:half|quarter|third|fifth|tenth|most|thirds|quarters|fifths)$/;

/** Where a share ends that begins at a place: "almost *63 per cent*", "63%", "one in four", "a quarter"; -1 where none does. */
export function shareEnd(words: readonly TaggedWord[], begin: number): number {
  const from = indexFrom(words, begin, ({ word }) => !ABOUT.test(word), begin + 4);
  const { word = '', pos } = words[from] ?? {};
  const [next = '', after] = [words[from + 1]?.word, words[from + 2]];
  if (PART.test(word)) return from + 1;
  if (pos !== 'NUM') return -1;
  if (/^(?:%|percent|thirds|quarters|fifths)$/.test(next)) return from + 2;
  return (next === 'per' && after?.word === 'cent') || (next === 'in' && after?.pos === 'NUM')
    ? from + 3
    : -1;
}
