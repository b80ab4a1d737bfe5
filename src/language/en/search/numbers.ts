import type { NumberMention } from '../../search.ts';
import { wordTable } from '../../wordList.ts';

const SMALL: ReadonlyMap<string, number> = valuesOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (place) => place,
);
const TENS: ReadonlyMap<string, number> = valuesOf(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  (place) => 10 * (place + 2),
);
/** Whole numbers above zero in one word, in their order: "nineteen", "twenty". */
export const NUMBER_WORDS: readonly string[] = [...SMALL.keys()].slice(1).concat(...TENS.keys());
/** The text of a pattern for one of them. */
export const NUMBER_WORD = `(?:${NUMBER_WORDS.join('|')})`;
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...valuesOf(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    (place) => place + 1,
  ),
  ...valuesOf(
    'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
    (place) => 10 * (place + 2),
  ),
]);

/** Words and endings that multiply: "240 billion", "240bn", "3 dozen". */
const SCALES = wordTable({
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
});

/** Units of several words or with short forms → the word that stands for them. */
const UNITS: readonly (readonly [words: readonly string[], unit: string])[] = [
  [['per', 'cent'], 'percent'],
  [['percentage'], 'percent'],
  [['pct'], 'percent'],
  [['usd'], 'dollar'],
  [['eur'], 'euro'],
  [['gbp'], 'pound'],
  [['sterling'], 'pound'],
  [['km'], 'kilometre'],
  [['kilometer'], 'kilometre'],
  [['kilometers'], 'kilometre'],
  [['kg'], 'kilogram'],
  [['mph'], 'mile'],
];

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...Object.keys(SCALES),
  ...UNITS.map(([[first = '']]) => first),
]);

/**
 * The numbers and units among a text's normalised words, each with one spelling for all of its spellings.
 *
 *     240bn, 240 billion, 240000000000  → #240000000000
 *     twelve, 12, a dozen               → #12
 *     twenty-first, 21st                → #21th
 *     per cent, pct                     → percent
 */
export function numbersIn(words: readonly string[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < words.length;) {
    const found = mayBegin(words[at]!) ? (unitAt(words, at) ?? numberAt(words, at)) : null;
    if (found) mentions.push(found);
    at = found?.to ?? at + 1;
  }
  return mentions;
}

/** Whether a number or a unit may begin with the word: most words are told by one look. */
function mayBegin(word: string): boolean {
  return (word >= '0' && word < ':') || BEGINNINGS.has(word);
}

function unitAt(words: readonly string[], from: number): NumberMention | null {
  const unit = UNITS.find(([spelling]) => spelling.every((word, place) => words[from + place] === word));
  return unit ? { from, to: from + unit[0].length, token: unit[1] } : null;
}

function numberAt(words: readonly string[], from: number): NumberMention | null {
  return ordinalAt(words, from) ?? digitsAt(words, from) ?? speltAt(words, from);
}

/** "240000", "4.2 million", "240bn": digits, and the scales that follow. */
function digitsAt(words: readonly string[], from: number): NumberMention | null {
  const [, digits, ending = ''] = /^(\d{1,15}(?:\.\d{1,6})?)([a-z]{0,3})$/.exec(words[from]!) ?? [];
  const scale = ending ? SCALES[ending] : 1;
  if (digits === undefined || scale === undefined) return null;
  let total = Number(digits) * scale;
  let to = from + 1;
  // "240bn" has its scale already.
  if (ending) return mention(from, to, total);
  for (let next = scaleOf(words[to]); next; next = scaleOf(words[to])) {
    total *= next;
    to++;
  }
  return mention(from, to, total);
}

/** "twelve", "twenty-one", "a hundred and five", "two million". */
function speltAt(words: readonly string[], from: number): NumberMention | null {
  let total = 0;
  let group = 0;
  let to = from;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!;
    const value = SMALL.get(word) ?? TENS.get(word);
    const scale = scaleOf(word);
    if (scale) {
      group = (group || 1) * scale;
      if (scale >= 1000) [total, group] = [total + group, 0];
    } else if (value !== undefined && fits(value, group, at === from)) group += value;
    // "a hundred and five", but not "a hundred and counting"
    else if (
      word === 'and' &&
      at > from &&
      (SMALL.has(words[at + 1] ?? '') || TENS.has(words[at + 1] ?? ''))
    ) {
      if (group < 100 && total === 0) break;
      continue;
    } else break;
    to = at + 1;
  }
  return to > from ? mention(from, to, total + group) : null;
}

/** Whether a small number may be added to what was read so far: 1 to 20, 5 to 100, but not 5 to 5. */
function fits(value: number, group: number, isFirst: boolean): boolean {
  if (isFirst) return true;
  if (group % 100 === 0) return true;
  return group % 10 === 0 && group % 100 >= 20 && value > 0 && value < 10;
}

function mention(from: number, to: number, value: number): NumberMention {
  return { from, to, token: `#${spell(value)}` };
}

/** "third", "3rd", "twenty first". */
function ordinalAt(words: readonly string[], from: number): NumberMention | null {
  const digits = /^(\d{1,9})(?:st|nd|rd|th)$/.exec(words[from]!)?.[1];
  if (digits) return { from, to: from + 1, token: `#${Number(digits)}th` };
  const ten = TENS.get(words[from]!) ?? 0;
  const ordinal = ORDINALS.get(words[ten ? from + 1 : from] ?? '');
  if (ordinal === undefined || (ten && ordinal > 9)) return null;
  return { from, to: from + (ten ? 2 : 1), token: `#${ten + ordinal}th` };
}

/** What a following word multiplies by: whole words only, as "5 m" is five metres. */
function scaleOf(word = ''): number | undefined {
  return word.length > 1 ? SCALES[word] : undefined;
}

/** Digits without the noise of binary fractions: 4.2 million is 4200000. */
function spell(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function valuesOf(words: string, value: (place: number) => number): Map<string, number> {
  return new Map(words.split(' ').map((word, place) => [word, value(place)]));
}
