import { touches } from '../../../../text/spans.ts';
import type { Span } from '../../../../types.ts';
import { amount, unitOf } from '../amounts.ts';

/** "How *hot did it get*?" */
const ASKS_MOST =
  /\bhow (?:hot|warm|high|deep|fast|far|loud|big|large|tall|heavy|strong) (?:did|does|do|can|could|will|would) \S.* (?:get|go|become|reach|rise|climb|blow)\b|(?<!\p{LC})(?:highest|maximum|peak|at most|hottest|warmest|fastest)(?!\p{LC})/iu;
const ASKS_LEAST =
  /\bhow (?:cold|cool|low|shallow|slow|quiet|small|little) (?:did|does|do|can|could|will|would) \S.* (?:get|go|become|fall|drop|sink)\b|(?<!\p{LC})(?:lowest|minimum|at least|coldest|coolest|slowest)(?!\p{LC})/iu;
const AMOUNTS = new RegExp(amount('item'), 'giu');
/** What a number without a unit counts: "3 *boats*". */
const COUNTS =
  /^ (?!(?:at|in|on|by|and|or|during|when|as|before|after|later|the|from|to|with|but|over|near)(?!\p{LC}))\p{Ll}/u;
/** Of these the larger figure is the smaller amount. */
const BELOW_ZERO = /(?<!\p{LC})(?:minus|below (?:zero|freezing|sea level))(?!\p{LC})|(?<!\d ?)[-–−]\d/iu;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Of several amounts of one kind that a sentence has, the largest or smallest, where it is asked how hot or how cold it got: *29* of “23 degrees at the start and 29 by noon”. */
export function extremeAnswer(question: string, sentence: string, answer: Span): Span {
  const [most, least] = [ASKS_MOST.test(question), ASKS_LEAST.test(question)];
  if (most === least || BELOW_ZERO.test(sentence)) return answer;
  const items = [...sentence.matchAll(AMOUNTS)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, words }))
    .filter(
      ({ words, end }) =>
        /^\d/u.test(words) &&
        !YEAR.test(words) &&
        (unitOf(words) !== '' || !COUNTS.test(sentence.slice(end))),
    );
  const own = items.find((item) => touches(item, answer));
  if (!own || items.length < 2 || items.length > 4) return answer;
  const unit = unitOf(items.map(({ words }) => words).find((words) => unitOf(words) !== '') ?? '');
  const alike = items.filter(({ words }) => ['', unit].includes(unitOf(words)));
  if (unit === '' || !alike.includes(own) || !areJoined(sentence, alike)) return answer;
  const valued = alike.toSorted((one, other) => valueOf(one.words) - valueOf(other.words));
  const { start, end } = most ? valued.at(-1)! : valued[0]!;
  return { start, end };
}

/** Whether no more than a few words stand between each amount and the next. */
const areJoined = (sentence: string, items: readonly Span[]): boolean =>
  items
    .slice(1)
    .every(({ start }, place) => /^[^.;:!?\d]{1,60}$/u.test(sentence.slice(items[place]!.end, start)));

const valueOf = (words: string): number =>
  Number(words.replace(/,(?=\d{3})/gu, '').match(/\d+(?:\.\d+)?/u)?.[0] ?? 0);
