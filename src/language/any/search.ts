import { ANY_FRAME, frameRemover } from '../frame.ts';
import type { SearchLanguage } from '../search.ts';

const SAME = (word: string): string => word;
const NONE: readonly never[] = [];

/** Words as they are, every one of them telling, and every question alike. */
export const SEARCH: SearchLanguage = {
  stem: SAME,
  familyOf: SAME,
  isStopWord: () => false,
  isVague: () => false,
  traitsOf: () => 0,
  shareOf: () => 0,
  nounsHaveCapitals: false,
  readAs: SAME,
  numbersIn: () => NONE,
  withoutFrame: frameRemover(ANY_FRAME),
  askedOf: () => 'other',
  goesOn: () => false,
  asksForStatement: () => false,
  speakerAsked: () => null,
  doerAsked: () => null,
  personAsked: () => null,
  asksBesideName: () => false,
  isAnybody: () => false,
  isDoing: () => false,
  opensKind: () => false,
  articleQuestions: NONE,
  besideQuestions: NONE,
  betweenQuestions: null,
  meansArticle: () => false,
  places: () => NONE,
  abbreviations: NONE,
  talk: NONE,
  opposites: () => NONE,
  sameDeeds: () => NONE,
  speaksOfAnother: () => false,
  announces: () => false,
  unknownAsked: () => null,
  tellsOfOtherSubject: () => null,
  placeOfAsked: () => null,
  leavesOpen: () => false,
  wholeAnswer: (_question, _sentence, answer) => answer,
  headOf: () => null,
  untelling: new Set(),
  spelling: null,
};
