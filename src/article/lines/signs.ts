import { stepOf } from '../../values/stepOf.ts';
import type { Paragraph } from '../paragraphs.ts';
import { isOfFew, lookAt, type Look } from './looks.ts';

/** Words of a line up to which each word tells more. */
const A_DOZEN = 12;
/** … and up to which words beside each other do. */
const A_SENTENCE = 20;
/** Lines on each side among which the short ones are counted. */
const AROUND = 4;

/**
 * What may tell of each line of a page whether it is the article's or stands around it, as names of signs: its own words and
 * looks, those of its neighbours, and where it stands between the paragraphs of prose. After Kohlschütter, Fankhauser and
 * Nejdl, "Boilerplate detection using shallow text features" (2010), who count words and links of HTML's blocks. No line has a
 * sign twice. One line's signs take as much memory as the line, so each has its own when its turn comes. Words of which nothing
 * `isLearned` have few signs, as making them takes long.
 */
export function* signsOf(
  paragraphs: readonly Paragraph[],
  bindingWords: ReadonlySet<string>,
  isLearned: (word: string) => boolean = () => true,
): Generator<readonly string[]> {
  const known = new Map<string, string>();
  const looks = paragraphs.map((paragraph) => lookAt(paragraph, bindingWords, known));
  const places = placesOf(looks);
  const topics = topicSigns(looks, bindingWords);
  const times = new Map<string, number>();
  const keys = looks.map(({ words }) => words.join(' '));
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  for (const [at, look] of looks.entries()) {
    const signs = ownSigns(look, isLearned).concat(
      signsAround(looks, at),
      placeSigns(look, at, looks.length, places[at]!),
      topics[at]!,
    );
    if (times.get(keys[at]!)! > 1) signs.push('again');
    yield signs;
  }
}

function ownSigns(look: Look, isLearned: (word: string) => boolean): string[] {
  const { words, symbols, size, end, isEnded, binding, capitals, first, ends, has, paragraph } = look;
  const few = isOfFew(look) ? ' few' : '';
  const signs = [
    `size ${size}`,
    `end ${end}`,
    `size ${size} ${isEnded ? 'ended' : 'open'}`,
    `mark ${paragraph.mark}`,
    `binding ${binding}${few}`,
    `capitals ${capitals}${few}`,
    `first ${first}`,
    `ends ${ends}`,
  ];
  if (paragraph.dress) signs.push(`dress ${paragraph.dress}`);
  for (const kind of has) signs.push(`has ${kind}`);
  for (const symbol of symbols) signs.push(`symbol ${symbol}`);
  const once = [...new Set(words)].filter(isLearned);
  for (const word of once) signs.push(`word ${word}`);
  if (words.length <= A_DOZEN) for (const word of once) signs.push(`few ${word}`);
  if (words.length <= A_SENTENCE) for (const pair of pairsOf(words, isLearned)) signs.push(`pair ${pair}`);
  signs.push(`begins ${words[0] ?? ''}`);
  if (words.length > 1) signs.push(`begins ${words[0]} ${words[1]}`);
  signs.push(`ends with ${words.at(-1) ?? ''}`);
  return signs;
}

/** Words beside each other, each pair once. */
function pairsOf(words: readonly string[], isLearned: (word: string) => boolean): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const [one, other] = [words[at - 1]!, words[at]!];
    if (isLearned(one) && isLearned(other)) pairs.add(`${one} ${other}`);
  }
  return pairs;
}

/** What kind of line it is beside others. */
const kindOf = ({ isShort, isProse }: Look): string => (isShort ? 'short' : isProse ? 'prose' : 'other');

function signsAround(looks: readonly Look[], at: number): string[] {
  const look = looks[at]!;
  const signs: string[] = [];
  for (const step of [-2, -1, 1, 2]) {
    const other = looks[at + step];
    const kind = other ? `${other.size} ${other.isEnded ? 'ended' : 'open'}` : 'nothing';
    signs.push(`at ${step} ${kind}`);
    if (!other || Math.abs(step) > 1) continue;
    signs.push(`at ${step} ${kind} here ${kindOf(look)}`);
    if (other.paragraph.group === look.paragraph.group)
      signs.push(`at ${step} no gap`, `at ${step} no gap ${look.size}`);
  }
  const around = looks.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  const short = Math.round((4 * around.filter(({ isShort }) => isShort).length) / around.length);
  return [...signs, `short around ${short}`, `short around ${short} here ${kindOf(look)}`];
}

/** Letters by which a word is known in other forms: "harbour", "harbours". */
const STEM = 5;
/** Words of fewer letters are of no topic. */
const TOPICAL = 4;

/** How many of a line's words other lines of prose have too: the headline is about what they tell, and a button is not. */
function topicSigns(looks: readonly Look[], bindingWords: ReadonlySet<string>): string[][] {
  const stems = looks.map(({ words }) => [
    ...new Set(
      words
        .filter((word) => word.length >= TOPICAL && !bindingWords.has(word))
        .map((word) => word.slice(0, STEM)),
    ),
  ]);
  const lines = new Map<string, number>();
  looks.forEach(({ isProse }, at) => {
    if (isProse) for (const stem of stems[at]!) lines.set(stem, (lines.get(stem) ?? 0) + 1);
  });
  return looks.map((look, at) => {
    const own = stems[at]!;
    const told = own.filter((stem) => (lines.get(stem) ?? 0) > Number(look.isProse)).length;
    const share = own.length === 0 ? 'none' : String(Math.round((4 * told) / own.length));
    const kind = kindOf(look);
    return [`told ${share}`, `told ${share} ${kind}`, `told words ${Math.min(told, 4)} ${kind}`];
  });
}

/** How many lines above and below a line the nearest prose stands; Infinity where there is none. */
interface Distances {
  readonly above: number;
  readonly below: number;
}

function placesOf(looks: readonly Look[]): Distances[] {
  const above = distancesFrom(looks);
  const below = distancesFrom(looks.toReversed()).reverse();
  return looks.map((_, at) => ({ above: above[at]!, below: below[at]! }));
}

/** Of each line how far the nearest prose before it is. */
function distancesFrom(looks: readonly Look[]): number[] {
  let distance = Infinity;
  return looks.map(({ isProse }) => {
    const before = distance;
    distance = isProse ? 1 : distance + 1;
    return before;
  });
}

function placeSigns(look: Look, at: number, count: number, distances: Distances): string[] {
  const { above, below } = distances;
  const place = placeOf(look, distances);
  return [
    `place ${place}`,
    `place ${place} ${look.size} ${look.isEnded ? 'ended' : 'open'}`,
    `prose above ${stepOf(above, Infinity)}`,
    `prose below ${stepOf(below, Infinity)}`,
    `prose ${stepOf(above, Infinity)} ${stepOf(below, Infinity)} ${look.isShort ? 'short' : 'long'}`,
    `from the start ${stepOf(at + 1, Infinity)}`,
    `from the end ${stepOf(count - at, Infinity)}`,
  ];
}

/** Where a line stands by the paragraphs of prose. */
function placeOf({ isProse }: Look, { above, below }: Distances): string {
  if (above === Infinity) return isProse ? 'first' : 'above';
  if (below === Infinity) return isProse ? 'last' : 'below';
  return 'among';
}
