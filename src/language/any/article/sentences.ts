import type { SentenceLanguage } from '../../article.ts';
import { NOTHING } from '../nothing.ts';

export const SENTENCES: SentenceLanguage = {
  asker: NOTHING,
  afterHour: NOTHING,
  joinsHour: NOTHING,
  opensWithHour: NOTHING,
  goesOn: NOTHING,
  lettered: NOTHING,
  onPlatform: NOTHING,
  unfinished: /,$/u,
  // no verbs are known; a longer line is a sentence
  verb: /(?:\S+\s+){5}/u,
  isWhole: (words) => words.split(/\s+/u, 5).length >= 5,
  hasVerb: () => false,
};
