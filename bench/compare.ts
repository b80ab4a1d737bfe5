import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readExercises, type Exercise } from './corpus.ts';
import { loadTypos, type QaSet } from './data.ts';
import type { Engine } from './engines/engine.ts';
import { Progress } from './progress.ts';
import { measureQuality } from './quality.ts';
import type { EngineFacts, Results, SetResult, SpeedResult } from './results.ts';
import { corpusOfSize, questionsAbout } from './sizes.ts';
import { measureSpeed, type Speed } from './speed.ts';
import { heldBackTypos } from './splits.ts';

const SIZES = [25, 1000, 10_000, 100_000];
const QUICK_SIZES = [25, 1000];
const QUICK_QUESTIONS = 300;
const QUICK_ARTICLES = 60;
/** Milliseconds of asking at each size. */
const ASKING_TIME = 5000;
const QUICK_ASKING_TIME = 2000;
const SPEED_QUESTIONS = 1000;

export interface CompareOptions {
  readonly engines: readonly Engine[];
  readonly sets: readonly QaSet[];
  readonly quick: boolean;
  /** Whether speed is measured too. */
  readonly speed: boolean;
}

/** Puts the same questions to every engine, in this process. */
export async function compare({ engines, sets, quick, speed }: CompareOptions): Promise<Results> {
  const read = sets.map((set) => ({
    set: set.name,
    exercises: readExercises(quick ? { ...set, articles: fewer(set) } : set),
  }));
  const sizes = speed ? (quick ? QUICK_SIZES : SIZES) : [];
  const articles = read.reduce((sum, { exercises }) => sum + exercises.length, 0);
  const progress = new Progress();
  progress.start(engines.length * (articles + sizes.length));

  const quality: SetResult[] = [];
  for (const { set, exercises } of read)
    quality.push(await compareQuality(engines, set, exercises, progress));
  const all = read.flatMap(({ exercises }) => exercises).filter(({ corpus }) => corpus.language === 'en');
  const results: SpeedResult[] = [];
  for (const engine of speed ? engines : []) {
    const fitting = sizes.filter((size) => size <= (engine.most ?? Infinity));
    results.push({
      name: engine.name,
      sizes: await measureSizes(engine, all, fitting, quick ? QUICK_ASKING_TIME : ASKING_TIME, progress),
    });
  }
  progress.stop();

  return {
    date: new Date().toISOString().slice(0, 10),
    commit: spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout?.trim() || null,
    machine: `Node.js ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    quick,
    engines: engines.map(factsOf),
    quality,
    speed: results,
  };
}

async function compareQuality(
  engines: readonly Engine[],
  set: string,
  exercises: readonly Exercise[],
  progress: Progress,
): Promise<SetResult> {
  const typos = heldBackTypos(loadTypos());
  const measured: SetResult['engines'][number][] = [];
  for (const engine of engines) {
    progress.say(`${set}: ${engine.name}`);
    const quality = await measureQuality(engine, exercises, typos, () => progress.step());
    measured.push({ name: engine.name, ...quality });
  }
  const asked = exercises.flatMap((exercise) => exercise.asked);
  const answerable = asked.filter((question) => question.answerable).length;
  return {
    set,
    articles: exercises.length,
    passages: exercises.reduce((sum, { corpus }) => sum + corpus.passages.length, 0),
    answerable,
    unanswerable: asked.length - answerable,
    engines: measured,
  };
}

async function measureSizes(
  engine: Engine,
  exercises: readonly Exercise[],
  sizes: readonly number[],
  time: number,
  progress: Progress,
): Promise<Speed[]> {
  const articles = exercises.flatMap(({ corpus }) => corpus.articles);
  const questions = questionsAbout(exercises, SPEED_QUESTIONS);
  const measured: Speed[] = [];
  for (const size of sizes) {
    progress.say(`${size.toLocaleString('en')} passages: ${engine.name}`);
    measured.push(await measureSpeed(engine, corpusOfSize(articles, size), questions, time));
    await progress.step();
  }
  return measured;
}

/** The first questions of the first articles: enough for a look. */
function fewer({ articles }: QaSet): QaSet['articles'] {
  const chosen = articles.slice(0, QUICK_ARTICLES);
  const most = Math.ceil(QUICK_QUESTIONS / chosen.length);
  return chosen.map((article) => ({ ...article, questions: article.questions.slice(0, most) }));
}

function factsOf({ name, settings, package: packageName }: Engine): EngineFacts {
  const file = packageName ? `node_modules/${packageName}/package.json` : '../package.json';
  const { version }: { version: string } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return { name, version, settings };
}
