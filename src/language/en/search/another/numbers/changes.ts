import { DAY_OF_MONTH } from '../../../calendar.ts';
import { amount } from '../../amounts.ts';
import { tellsOfTurn } from '../directions.ts';

const NOW = String.raw`(?:now|nowadays|currently|today|still|at (?:the moment|present)|these days)(?!\p{LC})`;
const SUM =
  '(?:price|tax|levy|duty|rent|rate|fee|fare|toll|charge|grant|subsidy|wage|salary|pay|pension|budget|premium|fine|bill|cost)s?(?!\\p{LC})';
/** How high something is: "how much is the rent", "what is the toll at the moment", "how many boats are there". */
const ASKS_LEVEL = [
  /\bhow (?:much|big|high|large|expensive) (?:is|are) (?!it (?:to|for)(?!\p{LC}))/iu,
  /\bhow much (?:do|does) [^?]{1,60} cost(?!\p{LC})/iu,
  /\bhow much (?:money )?(?:do|does) [^?]{1,60} (?:get|receive) from /iu,
  /\bhow many \p{LC}+ are there(?!\p{LC})/iu,
  new RegExp(
    String.raw`\bwhat(?: is| are|['’]?s) the (?:[\p{LC}’'-]+ ){0,2}?(?:${SUM}|[\p{LC}-]+(?: [\p{LC}-]+)? ${NOW})`,
    'iu',
  ),
];
/** That it changed is what is asked itself: "how big is the *cut*", "how much *more* is it". */
const OF_CHANGE =
  /(?<!\p{LC})(?:up|down|by|more|less|higher|lower|extra|additional|dearer|cheaper|gap|difference|discounts?|surcharges?|supplements?|inflation|(?:chang|increas|decreas|reduc|ris|rais|sav|los)(?:e[ds]?|en|ing|ings|tion|t)?|rose|falls?|fell|drops?|dropped|cuts?|cutting|grow\p{LC}*|hikes?|jump\p{LC}*)(?!\p{LC})/iu;

/** Another number than the one there is: "how many *fewer*", "how many *others*". */
const OF_NUMBER = /(?<!\p{LC})(?:fewer|lesser|another|other|else)(?!\p{LC})/iu;

const ABOUT =
  '(?:(?:about|around|some|nearly|almost|roughly|over|at least|up to|more than|less than|just|only|another) )?';
/** Behind any of these stands by how much: "goes up *by* 3 cents", "a rise *of* 3 cents", "rose 3 cents". */
const CHANGED_BY = new RegExp(
  String.raw`(?<!\p{LC})(?:by|up|down|rises?|rose|risen|falls?|fell|fallen|climbed|dropped|(?:rise|increase|cut|fall|drop|reduction|hike|jump) of) ${ABOUT}$`,
  'iu',
);
const SHARE = /(?<!\p{LC})by (?:\p{LC}+ ){0,2}(?:half|halves|thirds?|quarters?|fifths?|tenths?)(?!\p{LC})/iu;
/** So high something rises that does not change: "rises 90 metres above the town". */
const LENGTH = /(?:met(?:re|er)s?|feet|foot|miles?|k?m)$/iu;
const TIMES = new RegExp(String.raw`${DAY_OF_MONTH}|(?<!\d)(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)`, 'gu');
const FIGURE = new RegExp(amount('figure'), 'giu');
/** They stand so close before it, in signs. */
const CLOSE_BY = 40;

/** Whether it is asked how much something is, and a sentence has only by how much it changes: “The toll goes up by three cents a mile.” */
export function hasOnlyChange(question: string, sentence: string): boolean {
  if (OF_CHANGE.test(question) || !ASKS_LEVEL.some((pattern) => pattern.test(question))) return false;
  if (!tellsOfTurn(sentence)) return false;
  const told = sentence.replace(TIMES, ' ');
  const figures = [...told.matchAll(FIGURE)];
  if (figures.length === 0) return SHARE.test(told);
  return figures.every(
    ({ 0: figure, index }) =>
      !LENGTH.test(figure) && CHANGED_BY.test(told.slice(Math.max(index - CLOSE_BY, 0), index)),
  );
}

/** Behind an amount: "80 euros *more*", "5,000 *fewer* visitors". */
const IS_DIFFERENCE = /^ (?:more|less|fewer|extra|dearer|cheaper)(?! than \d|\p{LC})/iu;
const SHARE_OF = /(?:%|per ?cent)$/iu;
const ASKS_AMOUNT = /\bhow (?:much|many)\b|\bwhat (?:do|does|did) [^?]{1,60} cost(?!\p{LC})/iu;

/** Whether it is asked how much or how many, and a sentence has only by how many more or fewer: “It costs 80 euros more.” */
export function hasOnlyDifference(question: string, sentence: string): boolean {
  if (!ASKS_AMOUNT.test(question) || OF_CHANGE.test(question) || OF_NUMBER.test(question)) return false;
  const told = sentence.replace(TIMES, ' ');
  const figures = [...told.matchAll(FIGURE)];
  return (
    figures.length > 0 &&
    figures.every(
      ({ 0: figure, index }) =>
        !SHARE_OF.test(figure) && IS_DIFFERENCE.test(told.slice(index + figure.length)),
    )
  );
}
