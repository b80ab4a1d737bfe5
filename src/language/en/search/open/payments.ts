import { NUMBER } from '../another/numbers/counts.ts';

const ASKS =
  /\bhow much (?:(?:money|more|less|did|does|do|will|would|has|have|had|was|were|is|are) )+(?:[\p{LC}\d'’-]+ ){0,6}?(?:pay|pays|paid|paying|spend|spends|spent|charge|charges|charged|fined|cost|repay|repaid|steal|stole|stolen|embezzled?|owes?|owed|donated?|lend|lent|borrow|borrowed|earn|earned)\b/iu;
/** By any of these a sentence tells a price, or may. */
const MONEY =
  /\p{Sc}|(?<!\p{LC})(?:apiece|each|nothing|everything|half|no money|free|gratis|\p{LC}*pric\p{LC}*|costs?|charg\p{LC}*|pay\p{LC}*|paid|fees?|worth|cheap\p{LC}*|expensive|fortune)(?!\p{LC})/iu;
/** Numbers that are no sum: a year, a share, how often. */
const NO_SUM = new RegExp(
  String.raw`(?<![\d.,\p{Sc}])(?:1[5-9]|20)\d\d(?![\d.,]\d)|${NUMBER}[ -]?(?:percent|per cent|%)|${NUMBER}(?: and a half)?[ -]times`,
  'giu',
);
/** How often something was paid: "212 *payments*". */
const DEEDS = new RegExp(
  String.raw`(?<![\p{LC}\d.,\p{Sc}])${NUMBER} (?:(?:separate|different|small|large|secret|such|more|further|other|cash|bank|monthly|weekly) )?(?:payments?|transfers?|transactions?|withdrawals?|thefts?|instalments?|installments?|purchases|loans|donations|cheques|invoices|occasions)(?!\p{LC})`,
  'giu',
);
const ANY_NUMBER = new RegExp(String.raw`(?<!\p{LC})${NUMBER}(?!\p{LC})`, 'iu');

const CURRENCY = '(?:dollars|pounds|euros|francs|crowns|yen|yuan|rupees|roubles|rubles|pesos)';
/** "how much was it cut *in pounds*" */
const ASKS_IN_MONEY = new RegExp(String.raw`\bhow much\b[^?]* in (?:${CURRENCY}|money)\s*\??$`, 'iu');
const SUM = new RegExp(String.raw`\p{Sc} ?\d|${NUMBER} (?:\p{Lu}\p{LC}+ )?${CURRENCY}(?!\p{LC})`, 'iu');

/** Whether it is asked how much was paid, and a sentence has no sum: “It bought a 38 percent stake in 2019”, “He made 212 payments”. */
export function lacksSum(question: string, sentence: string): boolean {
  if (ASKS_IN_MONEY.test(question)) return !SUM.test(sentence);
  if (!ASKS.test(question)) return false;
  const told = sentence.replace(DEEDS, ' ');
  return !MONEY.test(told) && !ANY_NUMBER.test(told.replace(NO_SUM, ' '));
}

/** "how much has he *paid back*", "did she *repay* it" */
const ASKS_RETURN =
  /(?<!\p{LC})(?:(?:pay|paid|paying)(?: [\p{LC}'’-]+){0,3} back|repa(?:y|id|ying))(?!\p{LC})/iu;
const PAYS = /(?<!\p{LC})(?:pay(?:s|ing|ments?)?|paid)(?!\p{LC})/iu;
/** By any of these a sentence tells that something was paid back, or was not, or may. */
const RETURNS =
  /(?<!\p{LC})(?:back|re(?:pa|turn|fund|imburs|cover|deem)\p{LC}*|ow(?:e|es|ed|ing)|debts?|loans?|instal\p{LC}*|settl\p{LC}*|off|compensat\p{LC}*|remain\p{LC}*|still|rest|interest)(?!\p{LC})/iu;

/** Whether it is asked what was paid back, and a sentence only has that something was paid. */
export const lacksReturn = (question: string, sentence: string): boolean =>
  ASKS_RETURN.test(question) && PAYS.test(sentence) && !RETURNS.test(sentence);
