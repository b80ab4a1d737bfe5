import type { LabelLanguage } from '../../article.ts';
import { NOTHING } from '../nothing.ts';

/** No words of labels are known, so that only their shape tells. */
export const LABELS: LabelLanguage = {
  rules: [],
  topics: [],
  clause: NOTHING,
  interviewer: NOTHING,
  tellers: NOTHING,
  minutes: NOTHING,
  tail: NOTHING,
  turn: '',
};
