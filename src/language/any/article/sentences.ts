import type { SentenceLanguage } from '../../article.ts';
import { NOTHING } from '../nothing.ts';

export const SENTENCES: SentenceLanguage = {
  asker: NOTHING,
  afterHour: NOTHING,
  lettered: NOTHING,
  unfinished: /,$/u,
  verb: NOTHING,
};
