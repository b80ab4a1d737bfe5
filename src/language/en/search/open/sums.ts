import { othersBeside, wordLines } from '../../../wordList.ts';
import { amount } from '../amounts.ts';
import { familiesIn, familyOfWord } from '../words/familiesIn.ts';

/** What is paid or owed, a line for each kind with its other names; one kind is not the other. */
const KINDS = `
rent rents rental rentals lease leases
fare fares ticket tickets
fine fines penalty penalties
salary salaries wage wages pay earnings
fee fees charge charges toll tolls
loan loans mortgage mortgages debt debts
grant grants subsidy subsidies funding
tax taxes levy levies duty duties
pension pensions
deposit deposits
ransom ransoms
reward rewards prize prizes
bonus bonuses
bail
profit profits surplus
loss losses deficit
revenue revenues turnover sales
budget budgets
`;
const kinds = wordLines(KINDS);

/** Other words for the same kind of sum: "pay" for "wages". */
export const sameSums = (word: string): readonly string[] => othersBeside(word, kinds);

/** Words for any of them. */
const ANY =
  /(?<!\p{LC})(?:pric\p{LC}*|costs?|costing|amounts?|sums?|pay(?:s|ing|ments?)?|paid|charg\p{LC}*|bills?)(?!\p{LC})/iu;
const ASKS_FOR_SUM = /\bhow (?:much|high|large|big)\b|\bwhat(?: is| was| are| were|['’]s) the\b/iu;
const AMOUNT_BEHIND = String.raw` (?:[^.;,]{0,40} )?\p{Sc}?\d`;

/** "How much did they make *before tax*?" */
const BESIDE = /(?<!\p{LC})(?:before|after|net of|plus|including|without|excluding) \p{LC}+/giu;

const patternOf = (words: readonly string[], behind = ''): RegExp =>
  new RegExp(String.raw`(?<![\p{LC}-])(?:${words.join('|')})(?![\p{LC}-])${behind}`, 'iu');

/** Whether a question asks for one kind of sum, and a sentence has only another: “The fee for a berth is £40”, where the rent is asked for. */
export function hasOtherSum(question: string, sentence: string): boolean {
  if (!ASKS_FOR_SUM.test(question) || ANY.test(sentence)) return false;
  const meant = question.replace(BESIDE, ' ');
  const asked = kinds.filter((words) => patternOf(words).test(meant));
  if (asked.length !== 1 || patternOf(asked[0]!).test(sentence)) return false;
  return kinds.some((words) => words !== asked[0] && patternOf(words, AMOUNT_BEHIND).test(sentence));
}

/** "How much is *the damage*?" */
const ASKS_SUM_OF =
  /\bhow much (?:money |is|are|was|were|will)+ (?:the|his|her|its|their) (?<noun>\p{LC}{3,})/iu;
const MONEY = new RegExp(amount('sum'), 'giu');
const IS_MONEY = /\p{Sc}|(?:dollar|euro|pound|pence|cent|yen)s?$/iu;
/** "60 dollars *a kilo*" */
const A_UNIT = /^(?: \p{LC}+)? (?:an?|per|each|every) \p{LC}/iu;

/** Whether it is asked how much something is, and a sentence only has what one of something else costs: “60 dollars a kilo”. */
export function hasOnlyRates(question: string, sentence: string): boolean {
  const noun = ASKS_SUM_OF.exec(question)?.groups?.['noun'];
  if (noun === undefined || familiesIn(sentence).includes(familyOfWord(noun))) return false;
  const sums = [...sentence.matchAll(MONEY)].filter(([sum]) => IS_MONEY.test(sum));
  return (
    sums.length > 0 && sums.every(({ 0: sum, index }) => A_UNIT.test(sentence.slice(index + sum.length)))
  );
}

/** "How much did they get *for the mill*?" */
const ASKS_PRICE_OF_ONE =
  /\bhow much (?:money )?(?:do|does|did|has|have|had|will|would) [^?]{1,40}? (?:get|got|pay|paid|ask|asking|want|receive|received|raise|take) for (?:the|his|her|its|their|this|that) (?!\p{LC}*s(?!\p{LC}))\p{LC}{3,}/iu;
/** What each of several costs: "shares *at £50 each*". */
const AT_EACH = new RegExp(
  String.raw`(?<!\p{LC})\p{LC}{3,}s(?: [\p{LC}-]+){0,4}? (?:at|for) ${amount('sum')} (?:each|apiece|(?:an?|per) share)(?!\p{LC})`,
  'giu',
);

/** Whether it is asked what was paid for one thing, and a sentence only has what each of several cost: “shares in the mill at £50 each”. */
export function hasOnlyPriceOfEach(question: string, sentence: string): boolean {
  if (!ASKS_PRICE_OF_ONE.test(question) || sentence.search(AT_EACH) < 0) return false;
  return ![...sentence.replace(AT_EACH, ' ').matchAll(MONEY)].some(([sum]) => IS_MONEY.test(sum));
}
