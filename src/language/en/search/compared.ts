import { spanOf, touches } from '../../../text/spans.ts';
import type { Span } from '../../../types.ts';
import { amount } from './amounts.ts';
import { stemsIn } from './words/stemsIn.ts';

/** Words with which something changes: "from nine to five" alone is a range. */
const CHANGES =
  '(?:r[io]se\\w*|rising|f[ae]ll\\w*|gr[eo]w\\w*|increas\\w+|decreas\\w+|climb\\w*|jump\\w*|leap\\w*|leapt|drop\\w*|cut|cuts|cutting|rais\\w+|reduc\\w+|lower\\w*|doubl\\w+|tripl\\w+|trebl\\w+|halv\\w+|shr[aiu]nk\\w*|surg\\w+|soar\\w*|slump\\w*|plung\\w+|tumbl\\w+|dip\\w*|sl[ia]de?|sink|sank|sunk|went|go|goes|gone|going|mov\\w+|chang\\w+|up|down|sw[eo]ll\\w*|expand\\w*|advanc\\w*|declin\\w+|improv\\w+|slip\\w*|trim\\w*|brought|bring\\w*|took|taken)';
/** Words between two amounts, and behind the second: no mark that ends what is said of them. */
const FEW = '[^.;:!?\\d]{0,50}?';

/** An amount beside one that was before it, or elsewhere; an example beside each. */
export const COMPARISONS: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    new RegExp(
      `(?<!\\p{LC})${CHANGES}(?!\\p{LC})[^.;:!?]{0,80}?\\bfrom ${amount('once')}(?<onceTail>${FEW}),? to ${amount('now')}`,
      'dgiu',
    ),
    'The fare rose from £12 to £15.',
  ],
  [
    new RegExp(`\\bto ${amount('now')}(?<nowTail>${FEW}),? from ${amount('once')}`, 'dgiu'),
    'The rate fell to 4.2 percent from 5.8 percent in April.',
  ],
  [
    new RegExp(
      `${amount('now')}(?<nowTail>${FEW}),? (?:(?:up|down|rising|falling|compared|as compared) (?:from|with|to)|as against|against|versus|vs\\.?|instead of|rather than|as opposed to)${FEW} ${amount('once')}`,
      'dgiu',
    ),
    'The crowd was 8,412, up from 5,300 last season.',
  ],
];

/** What stands behind the last amount belongs to it up to here. */
const TAIL = /^[^.;:!?,\d]*(?:\d{4}(?!\d))?/u;

/** "between 2015 and 2022" */
const YEARS = /^[^.;:!?,\d]*\b(?:between|from) (?<once>\d{4}) (?:and|to) (?<now>\d{4})(?!\d)/u;

const BARE_YEAR = /^(?:1[5-9]|20)\d\d$/;

/** What a question has that asks what was before. */
const ONCE =
  /\b(?:before|previously|formerly|originally|initially|used? to|old|former|at first)\b|\bfrom\s*\??$/iu;
/** The same by a time, which has to stand beside that amount: "last year", "a year ago". */
const BY_TIME = /\b(?:last|previous|preceding|prior|earlier|ago|before)\b/iu;
/** What a question has that asks what is now. */
const NOW =
  /\b(?:now|new|currently|current|today|nowadays|latest)\b|\bto\s*\??$|^(?:how \p{LC}+(?: \p{LC}+)?|what|what[^?]{1,30}?) (?:is|are|does|do|has|have)\b/iu;

/**
 * Of two amounts that a sentence compares the one that a question asks for: what the fare is, was before, or was in the year that
 * stands beside one of them. The words that answer are left as they are where the question doesn't tell, and where they are neither.
 */
export function comparedAnswer(question: string, sentence: string, answer: Span): Span {
  for (const [pattern] of COMPARISONS) {
    for (const found of sentence.matchAll(pattern)) {
      const places = found.indices!.groups!;
      const [now, once] = [spanOf(places['now']!), spanOf(places['once']!)];
      if (![now, once].some((one) => touches(one, answer)) || areYears(sentence, now, once)) continue;
      if (hasMore(sentence, answer, now, once)) continue;
      const behind = tailsBehind(sentence, now, once);
      const { nowTail, onceTail } = found.groups ?? {};
      const tails = { now: nowTail || behind.now, once: onceTail || behind.once };
      const asked = sideAsked(question, tails);
      if (asked) return asked === 'now' ? now : once;
    }
  }
  return answer;
}

/** What stands beside each of two amounts. */
interface Tails {
  readonly now: string;
  readonly once: string;
}

function sideAsked(question: string, tails: Tails): keyof Tails | null {
  const isOnce = ONCE.test(question);
  const isNow = NOW.test(question);
  if (isOnce && !isNow) return 'once';
  const beside = {
    now: isBeside(question, tails.now, tails.once),
    once: isBeside(question, tails.once, tails.now),
  };
  if (beside.now !== beside.once) return beside.now ? 'now' : 'once';
  if (isOnce || (BY_TIME.test(question) && BY_TIME.test(tails.once))) return 'once';
  return isNow ? 'now' : null;
}

/** Whether a question has a word that stands beside one amount and not beside the other: "in *June*". */
function isBeside(question: string, tail: string, other: string): boolean {
  const [asked, others] = [stemsIn(question), stemsIn(other)];
  return stemsIn(tail).some((word) => asked.includes(word) && !others.includes(word));
}

/** What stands behind the second of two amounts; of two years that stand there each has its own. */
function tailsBehind(sentence: string, now: Span, once: Span): Tails {
  const behind = sentence.slice(Math.max(now.end, once.end));
  const years = YEARS.exec(behind)?.groups;
  if (years) return { now: years['now']!, once: years['once']! };
  const tail = TAIL.exec(behind)?.[0] ?? '';
  return now.end > once.end ? { now: tail, once: '' } : { now: '', once: tail };
}

/** Whether an answer has a figure besides both amounts: "between 318 and 325 million". */
const hasMore = (sentence: string, answer: Span, ...amounts: readonly Span[]): boolean =>
  [...sentence.matchAll(/\d[\d.,]*/gu)].some(
    ({ index }) =>
      index >= answer.start &&
      index < answer.end &&
      amounts.every(({ start, end }) => index < start || index >= end),
  );

const areYears = (sentence: string, ...amounts: readonly Span[]): boolean =>
  amounts.every(({ start, end }) => BARE_YEAR.test(sentence.slice(start, end)));
