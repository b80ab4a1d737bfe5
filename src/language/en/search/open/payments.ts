import { NUMBER } from '../another/counts.ts';

const ASKS =
  /\bhow much (?:(?:money|more|less|did|does|do|will|would|has|have|had|was|were|is|are) )+(?:[\p{LC}\d'’-]+ ){0,6}?(?:pay|pays|paid|paying|spend|spends|spent|charge|charges|charged|fined|cost)\b/iu;
/** By any of these a sentence tells a price, or may. */
const MONEY =
  /\p{Sc}|(?<!\p{LC})(?:apiece|each|nothing|no money|free|gratis|\p{LC}*pric\p{LC}*|costs?|charg\p{LC}*|pay\p{LC}*|paid|fees?|worth|cheap\p{LC}*|expensive|fortune)(?!\p{LC})/iu;
/** Numbers that are no sum: a year, a share, how often. */
const NO_SUM = new RegExp(
  String.raw`(?<![\d.,\p{Sc}])(?:1[5-9]|20)\d\d(?![\d.,]\d)|${NUMBER}[ -]?(?:percent|per cent|%)|${NUMBER}(?: and a half)?[ -]times`,
  'giu',
);
const ANY_NUMBER = new RegExp(String.raw`(?<!\p{LC})${NUMBER}(?!\p{LC})`, 'iu');

/** Whether it is asked how much was paid, and a sentence has no sum: “It bought a 38 percent stake in 2019.” */
export const lacksSum = (question: string, sentence: string): boolean =>
  ASKS.test(question) && !MONEY.test(sentence) && !ANY_NUMBER.test(sentence.replace(NO_SUM, ' '));
