import { NUMBER } from './counts.ts';

/** "how much is the guild *paying*" */
const ASKS_PAID =
  /\bhow much\b[^?]* (?:pay|pays|paid|paying|spend|spends|spent|spending|offer|offers|offered|offering|cost|costs)(?!\p{LC})/iu;
/** Words for money that is only lent. */
const LENT =
  /(?<!\p{LC})(?:borrow\p{LC}*|len[dt]\p{LC}*|loans?|debts?|ow(?:e|es|ed|ing)|rais(?:es?|ed|ing))(?!\p{LC})/iu;
const SUM = String.raw`(?:\p{Sc} ?)?${NUMBER}`;
const BORROWS = new RegExp(
  String.raw`(?<!\p{LC})(?:borrow(?:s|ed|ing)?|rais(?:es?|ed|ing)) (?:(?:about|some|around|up to|another|at least|nearly|almost|more than) )?${SUM}`,
  'iu',
);
const ANY_SUM = /\p{Sc} ?\d/u;

/** Whether it is asked how much is paid, and a sentence has only what is borrowed or raised for it. */
export const isOnlyBorrowed = (question: string, sentence: string): boolean =>
  ASKS_PAID.test(question) &&
  !LENT.test(question) &&
  BORROWS.test(sentence) &&
  !ANY_SUM.test(sentence.replace(BORROWS, ' '));
