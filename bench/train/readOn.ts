/**
 * How many passages have to be read with a question: what different bounds of `src/search/isSettled.ts` save and what they
 * change, on what the judges learned from, and the ones that ship on held-back sets. Run it after `fusion.ts`; readings are
 * kept from one run to the next.
 *
 *     npx tsx bench/train/readOn.ts [--questions 220]
 *
 * It writes READ-ON.md, in a quarter of an hour at first, and in some minutes again.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dataPath } from '../../src/disk/data.ts';
import { loadReader } from '../../src/reader/reader.ts';
import { isClear, isSettled, type Bounds } from '../../src/search/isSettled.ts';
import { judge } from '../../src/search/judge.ts';
import { readLikeliest, type ReadingOptions } from '../../src/search/readLikeliest.ts';
import { openCases, type Case } from './cases.ts';
import { percent, table } from './markdown.ts';
import { openReadingRoom } from './readings.ts';
import { comparer } from './vectors.ts';

type Until = NonNullable<ReadingOptions['until']>;

/** What came out for a question. */
interface Outcome {
  readonly windows: number;
  readonly first: number | undefined;
  readonly isAnswered: boolean;
  /** Place of the first right passage, from 0; -1 for none. */
  readonly place: number;
}

const { values: options } = parseArgs({ options: { questions: { type: 'string', default: '220' } } });
const NO_BOUNDS: Bounds = {
  ahead: { whole: Infinity, other: Infinity },
  hopeless: { confidence: 0, behind: 0 },
};
const ALL = 'all that is likely';
const BEFORE = 'until one is clear';
const SHIPPED = '**as it ships**';
/** What is compared, beside the bounds that ship. */
const RULES: Readonly<Record<string, Until>> = {
  [ALL]: () => false,
  [BEFORE]: (_, soFar) => isClear(soFar),
  ...named([2.5, 3, 3.5, 4, 5].map((whole) => ({ ...NO_BOUNDS, ahead: { whole, other: Infinity } }))),
  ...named([0, 1, 2].map((other) => ({ ...NO_BOUNDS, ahead: { whole: Infinity, other } }))),
  ...named(
    [0.03, 0.05].flatMap((confidence) =>
      [-Infinity, 0.5, 1, 1.5].map((behind) => ({ ...NO_BOUNDS, hopeless: { confidence, behind } })),
    ),
  ),
};

const clock = Date.now();
const log = (text: string) => console.log(`${((Date.now() - clock) / 1000).toFixed(0)}s ${text}`);
// The reader's threads keep no process alive.
const alive = setInterval(() => undefined, 1000);
const reader = await loadReader(dataPath('reader.bin'));
const room = openReadingRoom(reader);
const compare = await comparer(reader);
const cases = openCases({ compare, encoders: {}, most: Number(options.questions), log });

const learned = await measure(await cases.learned(), { ...RULES, [SHIPPED]: isSettled });
log('learned from: measured');
const heldBack = new Map<string, Measured>();
for (const [name, asked] of await cases.heldBack()) {
  // oxlint-disable-next-line no-await-in-loop -- one set after the other
  heldBack.set(name, await measure(asked, { [BEFORE]: RULES[BEFORE]!, [SHIPPED]: isSettled }));
  log(`${name}: measured`);
}
writeFileSync(new URL('READ-ON.md', import.meta.url), report());
await reader.close();
clearInterval(alive);

/** Questions, and by each rule what came out for them. */
interface Measured {
  readonly asked: readonly Case[];
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
}

function named(all: readonly Bounds[]): Record<string, Until> {
  return Object.fromEntries(
    all.map((bounds) => [nameOf(bounds), (found, soFar) => isSettled(found, soFar, bounds)] as const),
  );
}

function nameOf({ ahead, hopeless }: Bounds): string {
  const isBehind = hopeless.behind > 0 ? ` and the next behind by ${hopeless.behind}` : '';
  return [
    ...(ahead.whole < Infinity ? [`ahead by ${ahead.whole}`] : []),
    ...(ahead.other < Infinity ? [`others ahead by ${ahead.other}`] : []),
    ...(hopeless.confidence > 0 ? [`confidence below ${hopeless.confidence}${isBehind}`] : []),
  ].join(', ');
}

async function measure(asked: readonly Case[], rules: Readonly<Record<string, Until>>): Promise<Measured> {
  const outcomes = new Map(Object.keys(rules).map((name): [string, Outcome[]] => [name, []]));
  for (const [number, one] of asked.entries()) {
    for (const [name, until] of Object.entries(rules)) {
      // oxlint-disable-next-line no-await-in-loop -- the first rule reads what the others take from memory
      outcomes.get(name)!.push(await outcomeOf(one, until, name === ALL));
    }
    if (number % 500 === 499) log(`asked ${number + 1} of ${asked.length}`);
  }
  room.save();
  return { asked, outcomes };
}

/** What a rule makes of a question; where all is read anyway, it is read ahead. */
async function outcomeOf({ found, isRight }: Case, until: Until, isAll: boolean): Promise<Outcome> {
  const { index, question } = found.scene;
  let windows = 0;
  const read = (passage: number) => {
    windows += 1;
    return room.read(index, question.text, [passage]);
  };
  const { ranking, isAnswered } = judge(
    found,
    await readLikeliest(found, read, { until, readsAhead: () => isAll }),
  );
  return {
    windows,
    first: ranking[0]?.evidence.passage,
    isAnswered,
    place: ranking.findIndex(({ evidence }) => isRight(evidence.passage)),
  };
}

/** The passage that is shown as an answer; null for none. */
function shown({ isAnswered, first }: Outcome): number | null | undefined {
  return isAnswered ? first : null;
}

/** A row of the table: what came out by one rule beside what came out by BEFORE. */
function row(name: string, { asked, outcomes }: Measured, rule: string): string[] {
  const before = outcomes.get(BEFORE)!;
  const now = outcomes.get(rule)!;
  const answerable = asked.flatMap(({ kind }, at) => (kind === 'answerable' ? [at] : []));
  const others = asked.flatMap(({ kind }, at) => (kind === 'answerable' ? [] : [at]));
  const mean = now.reduce((sum, { windows }) => sum + windows, 0) / now.length;
  const share = (places: readonly number[], isSo: (outcome: Outcome) => boolean) =>
    percent(places.filter((at) => isSo(now[at]!)).length / places.length);
  const changed = (places: readonly number[], what: (outcome: Outcome) => unknown) =>
    String(places.filter((at) => what(now[at]!) !== what(before[at]!)).length);
  return [
    name,
    String(asked.length),
    mean.toFixed(2),
    share(answerable, ({ place }) => place === 0),
    share(answerable, ({ place }) => place >= 0 && place < 3),
    share(others, ({ isAnswered }) => !isAnswered),
    changed(answerable, shown),
    changed(others, shown),
    changed([...answerable, ...others], ({ first }) => first),
  ];
}

function report(): string {
  const columns = [
    'questions',
    'windows',
    'first',
    'in three',
    'refused',
    'answers changed',
    '… of others',
    'first changed',
  ];
  return `# How many passages are read with a question

Written by \`npx tsx bench/train/readOn.ts\`: the questions of FUSION.md, and what comes out where reading ends by one bound
or another of \`src/search/isSettled.ts\`. Windows: how many passages are read for a question in the mean, each with those around
it. First, in three: % of the answerable questions with a right passage there; refused: % of the others. Answers changed:
how many answerable questions, and how many of the others, show another answer, one where there was none, or none where there
was one, than when it is read until one passage is clear, as it was before there were bounds. First changed: how many
have another passage first, shown as an answer or among the closest of a question that is refused.

## What was learned from

Here the bounds were chosen. Ahead by: of whole questions; others: names and a few words; confidence below: of whole questions,
after two windows, and the next passage so far behind the likeliest by what was found. Each row but the last has one bound alone.

Tried and left, each measured once by a script that is not kept. A logistic regression of whether reading on changes the
answer, from how far the first is ahead, confidence, the best odds and how many are left, each set judged by what was learned from the
others: at 2.90 windows three right sentences were lost from the first place and 13 from the first three. To end below a
confidence of 0.015 after one window and of 0.03 after two, wherever the next stands: 2.73 windows and none lost here, but
127 others came first, and of the 1,374 answerable questions held back 5 lost their right first sentence, four of them
refused either way. So the bound on the next was added; by what ships 2 of them do.

${table(
  ['bounds', ...columns],
  [...learned.outcomes.keys()].map((rule) => row(rule, learned, rule)),
)}

## Held back

Before (until one is clear) and as it ships.

${table(
  ['set', ...columns],
  [...heldBack].flatMap(([name, measured]) => [
    row(`${name}, before`, measured, BEFORE),
    row(name, measured, SHIPPED),
  ]),
)}
`;
}
