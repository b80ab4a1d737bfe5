import type { ClaimLanguage } from '../claims.ts';
import { NOTHING } from './nothing.ts';

/** Claims are compared word for word, and of words only figures are told apart. */
export const CLAIMS: ClaimLanguage = {
  isNegation: () => false,
  isReservation: () => false,
  limitBefore: () => null,
  limitBehind: () => null,
  isNumberInWords: () => false,
  isPronoun: () => false,
  isReporting: () => false,
  contradicts: () => false,
  leavesOpen: () => false,
  isDeterminer: () => false,
  isFirstName: () => false,
  opensRest: NOTHING.source,
  headOf: () => null,
  isLabel: () => false,
  isDate: () => false,
  opensClause: NOTHING.source,
  isBareClause: () => false,
  joinsClause: () => false,
  addsClause: () => false,
  sourceBefore: NOTHING,
  sourceAfter: NOTHING,
  asQuestion: () => null,
  sideAt: () => null,
  deniesAt: () => false,
  isUnsure: () => false,
  beginsClause: () => false,
  meaningOf: (word) => word,
};
