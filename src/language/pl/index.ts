import { ANY } from '../any/index.ts';
import { frameRemover } from '../frame.ts';
import type { Language } from '../language.ts';
import { stopWordsOf } from '../stemmed.ts';
import { FRAME } from './search/frame.ts';

export const POLISH: Language = {
  ...ANY,
  tag: 'pl',
  name: 'Polish',
  search: { ...ANY.search, isStopWord: stopWordsOf('pol'), withoutFrame: frameRemover(FRAME) },
};
