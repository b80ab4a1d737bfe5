import type { Span } from '../../../types.ts';

const NUMBER =
  '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)';
const UNIT =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|yards?|feet|foot|inch(?:es)?|stone|pounds?|ounces?|pence|cents?)';

/** "three years" at the end. */
const AMOUNT = new RegExp(String.raw`(?<![\p{L}\d])${NUMBER}[ -]${UNIT}$`, 'iu');
/** "and two months" behind it, but not "and two months later", which is another amount. */
const MORE = new RegExp(
  String.raw`^(?:,? and|,) ${NUMBER} ${UNIT}(?![\p{L}-])(?! (?:later|ago|after|before|earlier|on))`,
  'iu',
);
/** Parts that one amount has behind its first at most. */
const MOST_PARTS = 3;

/** What belongs before two that are joined: "*between* two and three hours", "*either* fraud or theft". */
const BOTH = /(?<!\p{L})(?:between|either|neither|both) $/iu;
const JOINED = /(?<!\p{L})(?:and|n?or)(?!\p{L})/iu;

/** The words that answer, with what of an amount or of a pair stands beside them: "three years *and two months*". */
export function wholeAnswer(text: string, { start, end }: Span): Span {
  let to = end;
  for (let part = 0; part < MOST_PARTS && AMOUNT.test(text.slice(start, to)); part += 1)
    to += MORE.exec(text.slice(to))?.[0].length ?? 0;
  const before = JOINED.test(text.slice(start, to)) ? BOTH.exec(text.slice(0, start)) : null;
  return { start: start - (before?.[0].length ?? 0), end: to };
}
