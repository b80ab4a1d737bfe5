import { spanOf, touches } from '../../../../text/spans.ts';
import type { Span } from '../../../../types.ts';
import { daysIn } from '../daysIn.ts';

const CLOCK = String.raw`(?:(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?: ?[ap]\.?m\.?(?!\p{LC}))?|noon|midnight)(?: o['’]clock)?`;
const MARKED = String.raw`(?=[^,;]{0,24}?(?:\d ?[ap]\.?m|\d[.:]\d\d|o['’]clock|noon|midnight))`;
/** "from *7am* to *10pm*" */
const HOURS = new RegExp(
  String.raw`(?<![\p{LC}\d.,:£$€-])${MARKED}(?<opens>${CLOCK})(?:,? (?:to|until|till) | ?[–-] ?| and )(?<closes>${CLOCK})(?![\p{LC}\d%])`,
  'dgiu',
);
/** What may stand between days and hours. */
const BETWEEN = /(?:,|:)?(?: from| between)?\s*$/u;
/** So many letters before hours tell their days. */
const NEAR = 40;
/** No more are looked at. */
const MOST = 6;
const ASKS_FOR_END =
  /\b(?:when|what time|how (?:late|long)) .*\b(?:close|closes|shut|shuts|end|ends|finish|finishes)\b|\bclosing time\b/iu;
const ASKS_FOR_START =
  /\b(?:when|what time|how (?:early|soon)) (?:do|does|will|can|did) (?:.* )?(?<!\b(?:be|stay|keep|remain) )(?:open|start|begin)\b|\b(?:when|what time) .*\b(?:opens|starts|begins)\b|\bopening time\b/iu;
const ASKS = /\b(?:when|what time|how (?:late|early|long|soon)|hours)\b|\b(?:opening|closing) times?\b/iu;

/** Some hours of a sentence, and on which days they hold. */
interface Hours extends Span {
  readonly opens: Span;
  readonly closes: Span;
  readonly days: ReadonlySet<string>;
}

/** Of the hours that a sentence tells for several days those of the asked one, and of these the end or the beginning: *10am* of “6am to 9pm on weekdays and 10am to 5pm at weekends”. */
export function hoursAnswer(question: string, sentence: string, answer: Span): Span {
  const all = ASKS.test(question) ? hoursIn(sentence) : [];
  const touched = all.filter((hours) => touches(hours, answer));
  if (touched.length === 0) return answer;
  const asked = daysIn(question);
  const meant = asked.size === 0 ? all : all.filter(({ days }) => [...asked].every((day) => days.has(day)));
  const [only] = meant;
  if (!only || meant.length > 1) return answer;
  const [asksEnd, asksStart] = [ASKS_FOR_END.test(question), ASKS_FOR_START.test(question)];
  if (asksEnd !== asksStart) return asksEnd ? only.closes : only.opens;
  return touched.includes(only) && touched.length === 1 ? answer : { start: only.start, end: only.end };
}

/** The hours of a sentence, each with its days: all of them have theirs behind them, "10am to 5pm *at weekends*", or all before. */
function hoursIn(sentence: string): Hours[] {
  const found = [...sentence.matchAll(HOURS)].slice(0, MOST).map(({ index, 0: words, indices }) => ({
    start: index,
    end: index + words.length,
    opens: spanOf(indices!.groups!['opens']!),
    closes: spanOf(indices!.groups!['closes']!),
  }));
  const borders = [0, ...found.flatMap(({ start, end }) => [start, end]), sentence.length];
  const between = found.map(({ end }, place) => daysIn(sentence.slice(end, borders[2 * place + 3])));
  const before = found.map(({ start }, place) => daysRightBefore(sentence.slice(borders[2 * place], start)));
  const isBehind = between.every(({ size }) => size > 0);
  const isBefore = between.at(-1)?.size === 0 && before.every(({ size }) => size > 0);
  const days = isBehind ? between : isBefore ? before : [];
  return found.map((hours, place) => ({ ...hours, days: days[place] ?? new Set() }));
}

/** The days with which words end: "*Monday to Friday* from". */
function daysRightBefore(words: string): ReadonlySet<string> {
  const near = words.slice(-NEAR).replace(BETWEEN, '');
  return daysIn(near.split(' ').at(-1)!).size > 0 ? daysIn(near) : new Set();
}
