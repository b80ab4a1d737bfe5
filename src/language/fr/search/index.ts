import { frameRemover } from '../../frame.ts';
import type { SearchLanguage } from '../../search.ts';
import { stemmed } from '../../stemmed.ts';
import { FRAME } from './frame.ts';

export const SEARCH: SearchLanguage = {
  ...stemmed('french', 'fra'),
  withoutFrame: frameRemover(FRAME),
};
