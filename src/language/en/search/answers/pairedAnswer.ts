import { touches } from '../../../../text/spans.ts';
import type { Span } from '../../../../types.ts';
import { once } from '../../../../values/once.ts';
import { DAY_OF_MONTH, WEEKDAY } from '../../calendar.ts';
import { amount, unitOf } from '../amounts.ts';
import { familyOf } from '../words/families.ts';
import { stemsIn } from '../words/stemsIn.ts';
import { asksYesOrNo } from '../questions/yesOrNo.ts';

/** Words for the same fate: what is asked of the dead is told of those who were killed. */
const loadFates = once(() =>
  [
    'died dead death killed perished fatal drowned',
    'hurt injured wounded hospitalized maimed',
    'missing unaccounted',
    'child children kids',
    'survived alive rescued saved',
    'opposed opposition opponents',
    'favour favor supported backed',
    'abstained abstaining abstention abstentions',
  ].map(familiesOf),
);

/** How a vote tells a side by a word that tells nothing elsewhere, and a word for it: "19 *against*", "voted *for* it". */
const SIDES: readonly (readonly [side: RegExp, word: string])[] = [
  [/(?<!\p{LC})against(?!\p{LC})/giu, 'opposed'],
  [
    /(?<!\p{LC})(?:(?<=vot\p{LC}{0,3} (?:(?:were|are) (?:there )?|went )?)for|for(?= ?$))(?!\p{LC})/giu,
    'favour',
  ],
];

/** What can stand side by side in a sentence: times, and amounts, or none: "*free* for members". */
const KINDS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{LC}\\d])(?<item>${DAY_OF_MONTH}|${WEEKDAY}(?!\\p{LC}))`, 'gu'),
  /(?<![\p{LC}\d.,-])(?<item>(?:1[5-9]|20)\d\d)(?![\d-])/gu,
  new RegExp(
    `(?<item>${amount('first')}(?: (?:to|–) ${amount('last')})?|(?<!\\p{LC})free(?= (?:of charge )?for(?!\\p{LC})))`,
    'giu',
  ),
];

/** What joins one with the next: what stands before it belongs to the first, and what stands behind it to the other. */
const JOINED = /(?:,|;)?(?<!\p{LC})(?:and|but|while|plus)(?!\p{LC})|[,;]/iu;
/** No more are looked at. */
const MOST = 6;
/** Words before an amount that tell what becomes of it: "*destroyed* 12 houses", "a *crew* of 14", "the *youngest* of whom is 15". */
const FEW_BEFORE =
  /(?:[\p{LC}'’-]+\s+){0,3}(?:of (?:whom|which|them|these)\s+)?(?:(?:is|was|are|were)\s+)?(?:(?:only|just|some|about)\s+)?$/u;
/** So many words that tell something stand at least between a border and an amount in a clause of its own. */
const LEAST_OF_CLAUSE = 2;
/** What is counted stands behind a number, up to what is told of it. */
const COUNTED =
  /^(?:\s+(?!(?:dead|missing|injured|wounded|hurt|more|others?|on|in|at|from|for|to|by|of|with|were|was|are|is|had|have|has|will|would|left)(?!\p{LC}))[\p{LC}-]+){0,2}/iu;

/** "How many *votes*" */
const COUNTED_IN_QUESTION = /\bhow many \p{LC}+/iu;
/** "cooks *work*" */
const BEHIND_PLURAL = /(?<=\p{LC}{2}s)\s.*$/u;

/** A range of time, and what asks for its end and for its beginning. */
const RANGE = /^(?<first>.+?)(?<between> (?:to|until|till|through) | ?[–-] ?)(?<last>\S.*)$/u;
const ASKS_FOR_END = /\b(?:end|ends|ended|ending|finish\w*|closes?|over|until|till|last day)\b/iu;
const ASKS_FOR_START = /\b(?:start\w*|begin\w*|beg[au]n|open\w*|kick(?:s|ed)? off|from when|first day)\b/iu;

/** "How many were hurt *or* killed?" */
const SEVERAL_ASKED = /(?<!\p{LC})(?:and|or)(?!\p{LC})/iu;

/** An item of a sentence and what is told of it alone, near it and in its whole clause, where each has one of its own. */
interface Item extends Span {
  readonly told: ReadonlySet<string>;
  readonly inClause: ReadonlySet<string>;
}

/**
 * Of several amounts or times that a sentence puts side by side, the one of which it tells what the question asks: "killed four and
 * wounded *17*", where it is asked how many were hurt. Where the question does not tell which, the words that answer stay as they are.
 */
export function pairedAnswer(question: string, sentence: string, answer: Span): Span {
  if (asksYesOrNo(question)) return answer;
  const ranged = endOfRange(question, sentence, answer);
  if (ranged) return ranged;
  for (const pattern of KINDS) {
    const items = itemsOf(sentence, pattern, answer);
    if (items.length < 2) continue;
    const only = itemMeant(question, items);
    if (!only) return answer;
    return touches(only, answer) && items.filter((item) => touches(item, answer)).length === 1
      ? answer
      : only;
  }
  return answer;
}

/** The only item of which a question's words are told; null where there are several, or none. */
function itemMeant(question: string, items: readonly Item[]): Item | null {
  // Of "76 votes, and the opposition has 69" both are votes.
  const asked = [question, question.replace(COUNTED_IN_QUESTION, ' ')].map(wordsOf);
  const meantBy = (words: ReadonlySet<string>, told: 'told' | 'inClause') =>
    items.filter((item) => [...item[told]].some((word) => words.has(word)));
  const readings = (['inClause', 'told'] as const).flatMap((told) =>
    asked.map((words) => meantBy(words, told)),
  );
  const single = readings.find(({ length }) => length === 1);
  if (single || SEVERAL_ASKED.test(question)) return single?.[0] ?? null;
  // Of "Adults pay £8, children £4" both pay.
  const whole = items.filter(({ told }) => told.size > 0 && [...told].every((word) => asked[0]!.has(word)));
  return whole.length === 1 ? whole[0]! : null;
}

/** When something ends or begins, of words that tell both: "from 3 to *9 June*"; null where neither is asked. */
function endOfRange(question: string, sentence: string, { start, end }: Span): Span | null {
  const { first = '', between = '', last = '' } = RANGE.exec(sentence.slice(start, end))?.groups ?? {};
  if (!isTime(first) || !isTime(last)) return null;
  const [asksEnd, asksStart] = [ASKS_FOR_END.test(question), ASKS_FOR_START.test(question)];
  if (asksEnd === asksStart) return null;
  const middle = start + first.length;
  return asksEnd ? { start: middle + between.length, end } : { start, end: middle };
}

const isTime = (words: string): boolean => KINDS.slice(0, -1).some((kind) => words.search(kind) >= 0);

/** The items of one kind that are joined with what answers, each with the words that are told of it alone; none where it is none. */
function itemsOf(sentence: string, pattern: RegExp, answer: Span): Item[] {
  const spans = [...sentence.matchAll(pattern)].slice(0, MOST).map(({ index, groups }) => {
    const { length } = groups!['item']!.replace(/\.$/u, '');
    return { start: index, end: index + length };
  });
  const answering = spans.find((span) => touches(span, answer));
  if (!answering || spans.some((span) => haveOtherUnits(sentence, span, answering))) return [];
  const places = spans.map(({ start, end }, place) => {
    const next = spans[place + 1];
    const behind = sentence.slice(end, next?.start);
    const border = next ? JOINED.exec(behind) : null;
    return { start, end, behind, border };
  });
  if (places.slice(0, -1).some(({ border }) => border === null)) return [];
  const parts = places.map(({ start, end, behind, border }, place) => {
    const before = places[place - 1];
    const from = before?.border ? before.end + before.border.index + before.border[0].length : 0;
    const own = border ? behind.slice(0, border.index) : behind.split(/[,;.:]/u, 1)[0]!;
    return { start, end, before: sentence.slice(from, start), behind: withSides(own) };
  });
  // A later item without words before it, or without what it counts, shares those of the first.
  const later = parts.slice(1);
  const shareBefore = later.some(({ before }) => before.trim() === '');
  const shareCounted = later.some(({ behind }) => COUNTED.exec(behind)![0] === '');
  // "Nine guards and two cooks work there": what stands behind a list is told of all of it.
  const isList =
    shareBefore && parts.slice(0, -1).every(({ behind }) => withoutCounted(behind).trim() === '');
  const told = parts.map(({ before, behind }) => {
    const near = shareBefore ? '' : FEW_BEFORE.exec(before)![0];
    if (isList) return wordsOf(COUNTED.exec(behind)![0].replace(BEHIND_PLURAL, ''));
    return wordsOf(`${near} ${shareCounted ? withoutCounted(behind) : behind}`);
  });
  // Of "The average pause is two years, but the pauses range from …" each has a subject of its own.
  const areClauses = later.every(({ before }) => familiesOf(before).length >= LEAST_OF_CLAUSE);
  const clauses = parts.map(({ before, behind }) => wordsOf(`${before.split(/[,;:]/u).at(-1)!} ${behind}`));
  return parts.map(({ start, end }, place) => ({
    start,
    end,
    told: ofOneAlone(told, place),
    inClause: ofOneAlone(areClauses ? clauses : told, place),
  }));
}

/** The words of one among several sets that no other has. */
const ofOneAlone = (sets: readonly ReadonlySet<string>[], place: number): ReadonlySet<string> =>
  new Set(
    [...sets[place]!].filter((word) => sets.every((others, other) => other === place || !others.has(word))),
  );

/** Whether two amounts are of different things by their units: "14 months" and "900 litres". */
function haveOtherUnits(sentence: string, ...spans: readonly Span[]): boolean {
  const units = spans.map(({ start, end }) => unitOf(sentence.slice(start, end)));
  return new Set(units.filter(Boolean)).size > 1;
}

const withoutCounted = (behind: string): string => behind.slice(COUNTED.exec(behind)![0].length);

const familiesOf = (text: string): string[] => stemsIn(text).map((word) => familyOf(word));

/** The families of the words that tell something, and of those that tell the same fate. */
function wordsOf(text: string): Set<string> {
  return new Set(
    familiesOf(withSides(text)).flatMap((word) => loadFates().find((fate) => fate.includes(word)) ?? word),
  );
}

const withSides = (text: string): string =>
  SIDES.reduce((words, [side, word]) => words.replace(side, word), text);
