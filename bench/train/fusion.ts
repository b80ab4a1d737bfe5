/**
 * Learns how far to trust what a model finds by meaning and what it reads: the two later judges of a question and their
 * confidence (`data/weights/byMeaning.json`, `byReading.json`). Run it after `ranker.ts`, whenever the model, features or
 * learning sets change; vectors and readings are kept from one run to the next.
 *
 *     npx tsx bench/train/fusion.ts [--try] [--keep] [--unread] [--questions 220] [--plain FILE]
 *
 * `--plain` has a judge beside them that takes the nearest sentence by the model in FILE, what
 * `bench/train/reader/export.py untrained` makes of all-MiniLM-L6-v2. `--keep` measures the judges that ship instead of
 * learning them again. `--unread` does so without reading, which takes most of the time: what the page says of reading stays
 * as it is there. `--try` writes its report to `FUSION.try.md` and nothing else. It learns from articles that the model has
 * not learned from (`rankerPart` in `bench/splits.ts`).
 */
import { parseArgs } from 'node:util';
import { dataPath } from '../../src/disk/data.ts';
import { loadReader } from '../../src/reader/reader.ts';
import { meaningFusion, readingFusion } from '../../src/search/features/fusion.ts';
import type { FoundPassages } from '../../src/search/find.ts';
import { candidatesOf, fuse } from '../../src/search/fuse.ts';
import { isClear, type ReadSoFar } from '../../src/search/isSettled.ts';
import { loadMeaningModel, loadReadingModel } from '../../src/search/models.ts';
import type { Model } from '../../src/search/rankingModel.ts';
import type { Ranked } from '../../src/search/rank.ts';
import { readLikeliest } from '../../src/search/readLikeliest.ts';
import { wordsVerdict } from '../../src/search/wordsVerdict.ts';
import { openCases, type Case } from './cases.ts';
import { predict } from './logistic.ts';
import { learnNearest, nearestStages } from './nearestSentence.ts';
import { Random } from '../random.ts';
import { openReadingRoom } from './readings.ts';
import { writeFusionReport } from './fusionReport.ts';
import type { FusionResult, Judged } from './judged.ts';
import {
  learnLaterJudge,
  rankingOf,
  THRESHOLDS,
  verdictOf,
  weightsOf,
  type LaterJudge,
} from './laterJudge.ts';
import { comparer } from './vectors.ts';
import { writeModel } from './write.ts';

const { values: options } = parseArgs({
  options: {
    try: { type: 'boolean' },
    keep: { type: 'boolean' },
    unread: { type: 'boolean' },
    questions: { type: 'string', default: '220' },
    plain: { type: 'string' },
  },
});

/** How often both judges are learned again, each time from other questions, to see how far that moves the figures. */
const SEEDS = 5;
/** The two later judges, and encoders alone. */
interface Judges {
  readonly nearest: ReturnType<typeof learnNearest>;
  readonly byMeaning: Model;
  readonly byReading: Model;
}

const clock = Date.now();
const log = (text: string) => console.log(`${((Date.now() - clock) / 1000).toFixed(0)}s ${text}`);
// The reader's threads keep no process alive.
const alive = setInterval(() => undefined, 1000);

const reader = await loadReader(dataPath('reader.bin'));
const compare = await comparer(reader);
const room = openReadingRoom(reader);
const plain = options.plain === undefined ? null : await loadReader(options.plain);
const encoders = {
  ...(plain ? { 'nearest sentence, untrained': await comparer(plain) } : {}),
  'nearest sentence': compare,
};

const questions = openCases({ compare, encoders, most: Number(options.questions), log });
const learned = await questions.learned();

const areShipped = options.keep || options.unread;
const judges = areShipped ? shipped() : await learn(learned);
console.log(judges);

const heldBackCases = await questions.heldBack();
const results = [
  await measure('learned from', learned, judges),
  ...(await measureAll(heldBackCases, judges)),
  ...(await measureAll(
    [...new Set(learned.map(({ set }) => set))].map((name) => [
      `${name} (learned from)`,
      learned.filter(({ set }) => set === name),
    ]),
    judges,
  )),
];
const again: FusionResult[][] = [];
for (let seed = 1; seed <= SEEDS; seed++) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  again.push(await measureAll(heldBackCases, await learn(drawn(learned, new Random(seed)))));
}
if (!options.try && !areShipped) {
  writeModel('byMeaning', judges.byMeaning);
  writeModel('byReading', judges.byReading);
}
writeFusionReport(results, again, THRESHOLDS.byReading, options.try ? 'FUSION.try.md' : 'FUSION.md');
await reader.close();
await plain?.close();
clearInterval(alive);

/** The judges as they ship, and encoders alone. */
function shipped(): Judges {
  return { nearest: learnNearest(learned), byMeaning: loadMeaningModel(), byReading: loadReadingModel() };
}

/** Learns all judges; what the second learns from is read as the first ranks it. */
async function learn(from: readonly Case[]): Promise<Judges> {
  const byMeaning = learnLaterJudge(from, meaningFusion, (found) => candidatesOf(found.byWords), 'meaning');
  const nearest = learnNearest(from);
  if (options.unread) return { ...shipped(), nearest, byMeaning };
  const read = await readAll(from, byMeaning, (_, soFar) => isClear(soFar));
  const byReading = learnLaterJudge(
    read,
    readingFusion,
    (found, readings) => candidatesOf(found.byMeaning ?? [], readings).filter(({ reading }) => reading),
    'reading',
  );
  log('learned to rank by meaning and by reading');
  return { nearest, byMeaning, byReading };
}

/** As many questions of each set, drawn with replacement. */
function drawn(cases: readonly Case[], by: Random): Case[] {
  return [...new Set(cases.map(({ set }) => set))].flatMap((name) => {
    const all = cases.filter(({ set }) => set === name);
    return all.map(() => by.pick(all));
  });
}

/** What was found, ranked by another model of meaning. */
function ranked(found: FoundPassages, model: Model): FoundPassages {
  return { ...found, byMeaning: fuse(found.scene, candidatesOf(found.byWords), meaningFusion, model) };
}

/**
 * The questions with their passages as meaning ranks them, and the likeliest of these read: as far as they are when they are
 * asked, which depends on the judge of reading that ships, or `until` another time.
 */
async function readAll(
  unread: readonly Case[],
  byMeaning: Model,
  until?: (found: FoundPassages, soFar: ReadSoFar) => boolean,
): Promise<Case[]> {
  const read: Case[] = [];
  for (const [at, one] of unread.entries()) {
    const found = ranked(one.found, byMeaning);
    const { index, question } = found.scene;
    // oxlint-disable-next-line no-await-in-loop -- the reader's threads share the windows of a question
    const readings = await readLikeliest(
      found,
      (passage) => room.read(index, question.text, [passage]),
      until && { until },
    );
    read.push({ ...one, found, readings });
    if (at % 500 === 499) {
      log(`read ${at + 1} of ${unread.length}`);
      room.save();
    }
  }
  room.save();
  return read;
}

async function measureAll(
  sets: readonly (readonly [string, readonly Case[]])[],
  by: Judges,
): Promise<FusionResult[]> {
  const measured: FusionResult[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one set after the other
  for (const [name, cases] of sets) measured.push(await measure(name, cases, by));
  return measured;
}

async function measure(
  name: string,
  unread: readonly Case[],
  { nearest, byMeaning, byReading }: Judges,
): Promise<FusionResult> {
  const cases = options.unread
    ? unread.map((one) => ({ ...one, found: ranked(one.found, byMeaning) }))
    : await readAll(unread, byMeaning);
  const byLater = (by: LaterJudge, { ranker, ...model }: Model) => ({
    by,
    judged: cases.map((one) => {
      const ranking = rankingOf(one, ranker, by);
      const { values } = verdictOf(one, ranking, by);
      return judgedAs(one, ranking, predict(values, weightsOf(model, by)));
    }),
  });
  const words = cases.map((one) => judgedAs(one, one.found.byWords, probability(one)));
  log(`measured ${name}`);
  return {
    name,
    stages: [
      ...nearestStages(cases, nearest),
      { by: 'words', judged: words },
      byLater('meaning', byMeaning),
      ...(options.unread ? [] : [byLater('reading', byReading)]),
    ],
  };
}

function judgedAs({ kind, isRight }: Case, ranking: readonly Ranked[], confidence: number): Judged {
  return { kind, confidence, place: ranking.findIndex(({ evidence }) => isRight(evidence.passage)) };
}

function probability({ found }: Case): number {
  return 1 / (1 + Math.exp(-wordsVerdict(found).logOdds));
}
