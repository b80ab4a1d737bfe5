import { readFileSync } from 'node:fs';
import { gistOf, mayBeAlike } from '../src/grouping/gist.ts';
import { Library } from '../src/library.ts';
import { READER_FILE } from '../src/meaning/bundledReader.ts';
import { cosines } from '../src/meaning/cosines.ts';
import { loadReader } from '../src/reader/reader.ts';
import { buildIndex } from '../src/search/search.ts';
import { auroc } from './metrics.ts';
import { renderTable } from './table.ts';

const USAGE = `npx tsx bench/questionPairs.ts    from which cosine on questions mean the same (src/grouping/joinNear.ts)

The limit is chosen on every other pair of bench/data/question-pairs and reported on the rest.`;

/** Each line "S one | other" if both ask the same, "D one | other" if not; the pairs of one number begin alike. */
const PAIRS = new URL('data/question-pairs/pairs.txt', import.meta.url);
const KNOWLEDGE = new URL('../knowledge', import.meta.url);
const LIMITS = Array.from({ length: 30 }, (_, place) => 0.7 + place / 100);
/** How much more a wrong merge counts than one that is missing: it hides a question, the other only makes the list longer. */
const WEIGHT_OF_PRECISION = 2;

interface Pair {
  readonly isSame: boolean;
  readonly one: string;
  readonly other: string;
}

interface Judged extends Pair {
  /** They have the same key, and are one whatever their cosine. */
  readonly hasSameKey: boolean;
  readonly mayBeAlike: boolean;
  readonly cosine: number;
}

if (process.argv.includes('--help')) console.log(USAGE);
else await measure();

async function measure(): Promise<void> {
  const pairs = readPairs();
  const judged = await judge(pairs);
  const numbers = new Map<boolean, number>();
  const halves = judged.map((pair) => {
    const number = numbers.get(pair.isSame) ?? 0;
    numbers.set(pair.isSame, number + 1);
    return number % 2;
  });
  const [chosenOn, reportedOn] = [0, 1].map((half) => judged.filter((_, at) => halves[at] === half));
  if (!chosenOn || !reportedOn) return;
  const rows = LIMITS.map((limit) => [
    limit.toFixed(2),
    ...[chosenOn, reportedOn].flatMap((half) => describe(half, limit)),
  ]);
  console.log(
    renderTable(['cosine from', 'chosen on: precision', 'recall', 'reported on: precision', 'recall'], rows),
  );
  const limit = choose(chosenOn);
  console.log(
    `\nchosen: ${limit.toFixed(2)}; on the other half: ${describe(reportedOn, limit).join(' precision, ')} recall`,
  );
  const told = reportedOn.filter(({ mayBeAlike: may, hasSameKey }) => may || hasSameKey);
  const cosinesOf = (isSame: boolean) =>
    told.filter((pair) => pair.isSame === isSame).map(({ cosine }) => cosine);
  console.log(
    `AUROC of the cosine there, among pairs of the same names and kind: ${auroc(cosinesOf(true), cosinesOf(false)).toFixed(3)}`,
  );
  console.log('\nof the other half wrongly merged:');
  for (const { one, other, cosine, isSame } of reportedOn.filter((pair) => isMerged(pair, limit)))
    if (!isSame) console.log(`  ${cosine.toFixed(3)}  ${one} | ${other}`);
}

/** The limit with the best F score in which precision counts twice as much as recall (F0.5). */
function choose(pairs: readonly Judged[]): number {
  const square = 1 / WEIGHT_OF_PRECISION ** 2;
  const scores = LIMITS.map((limit) => {
    const { precision, recall } = figures(pairs, limit);
    return ((1 + square) * precision * recall) / (square * precision + recall);
  });
  return LIMITS[scores.indexOf(Math.max(...scores))] ?? 1;
}

function figures(pairs: readonly Judged[], limit: number): { precision: number; recall: number } {
  const merged = pairs.filter((pair) => isMerged(pair, limit));
  const right = merged.filter(({ isSame }) => isSame).length;
  return {
    precision: merged.length === 0 ? 1 : right / merged.length,
    recall: right / pairs.filter(({ isSame }) => isSame).length,
  };
}

function describe(pairs: readonly Judged[], limit: number): string[] {
  const { precision, recall } = figures(pairs, limit);
  return [precision, recall].map((part) => (100 * part).toFixed(1));
}

function isMerged({ hasSameKey, mayBeAlike: may, cosine }: Judged, limit: number): boolean {
  return hasSameKey || (may && cosine >= limit);
}

async function judge(pairs: readonly Pair[]): Promise<Judged[]> {
  // The reader's threads keep no process alive.
  const alive = setInterval(() => undefined, 1000);
  const library = await Library.load(KNOWLEDGE.pathname, { semantic: false });
  const index = buildIndex(library.articles);
  const reader = await loadReader(READER_FILE);
  if (!reader) throw new Error(`${READER_FILE} is missing`);
  const judged: Judged[] = [];
  for (const pair of pairs) {
    const [first, second] = [gistOf(index, pair.one), gistOf(index, pair.other)];
    const [one, other] = [await reader.encode([pair.one]), await reader.encode([pair.other])];
    judged.push({
      ...pair,
      hasSameKey: first.key === second.key,
      mayBeAlike: mayBeAlike(first, second),
      cosine: cosines(one, other)[0] ?? 0,
    });
  }
  clearInterval(alive);
  await reader.close();
  await library.close();
  return judged;
}

function readPairs(): Pair[] {
  const lines = readFileSync(PAIRS, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [, sign, one, other] = /^([SD]) (.+) \| (.+)$/.exec(line) ?? [];
    if (!one || !other) throw new Error(`"${line}" is no pair`);
    return { isSame: sign === 'S', one, other };
  });
}
