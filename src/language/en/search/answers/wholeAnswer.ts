import type { Span } from '../../../../types.ts';
import { NUMBER_WORD } from '../numbers.ts';

const NUMBER = `(?:\\d[\\d.,]*|an?|${NUMBER_WORD})`;
const UNIT =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|yards?|feet|foot|inch(?:es)?|stone|pounds?|ounces?|pence|cents?)';

/** "three years" at the end. */
const AMOUNT = new RegExp(String.raw`(?<![\p{LC}\d])${NUMBER}[ -]${UNIT}$`, 'iu');
const WHOLE_AMOUNT = new RegExp(String.raw`^${NUMBER}[ -]${UNIT}$`, 'iu');
/** "and two months" behind it, but not "and two months later", which is another amount. */
const MORE = new RegExp(
  String.raw`^(?:,? and|,) ${NUMBER} ${UNIT}(?![\p{LC}-])(?! (?:later|ago|earlier|on|(?:after|before)(?! \p{LC}+ing(?!\p{LC})))(?!\p{LC}))`,
  'iu',
);
/** Parts that one amount has behind its first at most. */
const MOST_PARTS = 3;

/** "four years and" before "three months". */
const LESS = new RegExp(String.raw`(?<![\p{LC}\d])${NUMBER} ${UNIT}(?:,? and|,) $`, 'iu');

/** What makes another amount of what stands before it. */
const LATER = /^ (?:later|ago|earlier|on|(?:after|before)(?! \p{LC}+ing(?!\p{LC})))(?!\p{LC})/iu;

/** What tells whose dollar it is, before its sign: "*NZ*$1.36 million". */
const CURRENCY = /(?<![\p{LC}\d])(?:US|NZ|HK|AU|CA|SG|[ACSR])(?=[$£€]?$)/u;

/** An amount to which another belongs that it begins: "*between $5 and* $8" and "$5 *to $8*". */
const FIGURE = String.raw`(?:\p{Lu}{0,2}[$€£])?\d[\d.,]*(?<![.,])(?: ?(?:percent|per cent|%|million|billion|m|bn))?`;
const FIRST_OF_TWO = new RegExp(`^${FIGURE}$`, 'u');
const OTHER_OF_TWO = new RegExp(` and ${FIGURE}(?![\\p{LC}\\d])`, 'yu');

/** What belongs before two that are joined: "*between* two and three hours", "*either* fraud or theft". */
const BOTH = /(?<!\p{LC})(?:between|either|neither|both) $/iu;
const JOINED = /(?<!\p{LC})(?:and|n?or)(?!\p{LC})/iu;

/** The words that answer, with what of an amount or of a pair stands beside them: "three years *and two months*". */
export function wholeAnswer(text: string, answer: Span): Span {
  const { start, end } = wholeAmount(text, answer);
  const to = withLimit(text, endOfTwo(text, { start, end }));
  const before = JOINED.test(text.slice(start, to)) ? BOTH.exec(text.slice(0, start)) : null;
  return { start: start - (before?.[0].length ?? 0), end: to };
}

/** "four years *and three months*", "*NZ*$1.36 million" */
function wholeAmount(text: string, { start, end }: Span): Span {
  let to = end;
  for (let part = 0; part < MOST_PARTS && AMOUNT.test(text.slice(start, to)); part += 1)
    to += MORE.exec(text.slice(to))?.[0].length ?? 0;
  const isPart = WHOLE_AMOUNT.test(text.slice(start, to));
  const parts = isPart && !LATER.test(text.slice(to)) ? MOST_PARTS : 0;
  let from = start;
  for (let part = 0; part < parts; part += 1) from -= LESS.exec(text.slice(0, from))?.[0].length ?? 0;
  const country = /^[$£€]/u.test(text.slice(from)) ? CURRENCY.exec(text.slice(0, from)) : null;
  return { start: from - (country?.[0].length ?? 0), end: to };
}

/** What limits the words before it, as far as a stop: "sent letters *in French only*". */
const LIMIT = /^ (?:in|on|to|at|for|with|by|from) (?:[\p{LC}’'-]+ ){1,4}(?:only|alone)(?=[.,;:!?”"]|$)/u;

/** Where words end together with what limits them. */
const withLimit = (text: string, end: number): number => end + (LIMIT.exec(text.slice(end))?.[0].length ?? 0);

/** Where the second of two amounts ends of which the first answers: "between $5 *and $8*". */
function endOfTwo(text: string, { start, end }: Span): number {
  if (!FIRST_OF_TWO.test(text.slice(start, end)) || !/(?<!\p{LC})between $/iu.test(text.slice(0, start)))
    return end;
  OTHER_OF_TWO.lastIndex = end;
  return end + (OTHER_OF_TWO.exec(text)?.[0].length ?? 0);
}
