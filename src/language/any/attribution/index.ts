import type { AttributionLanguage, Piece, Range } from '../../attribution.ts';
import { LABELS } from './labels.ts';
import { OUTLETS } from './outlets.ts';
import { PEOPLE } from './people.ts';
import { RULES, signedQuotation } from './signatures.ts';
import { tokenize } from './tokens.ts';

/** The capitalised words that end before piece `end`. */
function nameEndingAt(pieces: readonly Piece[], end: number): Range | null {
  let from = end;
  while (pieces[from - 1]?.capital) from--;
  return from < end ? { from, to: end } : null;
}

/** Who speaks in any language: marks, signatures and labels tell, words do not. */
export const ATTRIBUTION: AttributionLanguage = {
  quotedShare: 0.2,
  apostrophes: /^['’‘]\d\ds?(?![\p{L}\p{N}])/u,
  tokenize,
  mend: (pieces) => [...pieces],
  rules: RULES,
  findReports: (pieces) => [signedQuotation(pieces)].filter((report) => report !== null),
  isReportedOn: () => false,
  goingOn: null,
  findCarriers: () => [],
  subjectOf: () => null,
  topicOf: () => null,
  askedIn: () => null,
  ownerOfWords: () => null,
  viewIn: () => null,
  introducedIn: () => null,
  quotedBehind: () => null,
  isOtherTime: () => false,
  addsPlainly: () => false,
  spokenWith: () => null,
  isCited: () => false,
  textBy: () => null,
  textShown: () => null,
  textNamed: () => null,
  answers: new Set(),
  asking: new Set(),
  isReply: () => false,
  isDefence: () => false,
  placeOfThose: () => null,
  showing: new Set(),
  isDocumentNoun: () => false,
  calling: new Set(),
  learning: new Set(),
  telling: new Set(),
  warning: new Set(),
  hoping: new Set(),
  posting: new Set(),
  calledIn: () => null,
  ownedIn: () => null,
  askerIn: () => null,
  questionedIn: () => null,
  addressedIn: () => null,
  selfIn: () => null,
  leadInOf: () => null,
  announcedIn: () => null,
  announcerOf: () => null,
  tailOf: () => null,
  hangsOn: () => false,
  isToldWithin: () => false,
  toldBefore: () => null,
  isHeadline: () => false,
  isDeed: (_, { link }) => link === 'object',
  officeAhead: () => null,
  hasVerb: () => false,
  phraseEndingAt: nameEndingAt,
  people: PEOPLE,
  outlets: OUTLETS,
  labels: LABELS,
};
