import type { LabelLanguage } from '../../article.ts';
import { NOTHING } from '../nothing.ts';
import { introduction } from './introduction.ts';

/** No words of labels are known, so that only their shape tells. */
export const LABELS: LabelLanguage = {
  rules: [],
  stamp: NOTHING,
  topics: [],
  clause: NOTHING,
  introduction: introduction(),
  put: NOTHING,
  documents: NOTHING,
  interviewer: NOTHING,
  conductor: NOTHING,
  speaking: NOTHING,
  ofOneself: [],
  toSomebody: NOTHING,
  interviewed: [],
  tellers: NOTHING,
  openTellers: NOTHING,
  minutes: NOTHING,
  asked: [],
  present: NOTHING,
  summary: NOTHING,
  tail: NOTHING,
  turn: '',
};
