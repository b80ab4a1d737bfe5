import { readExercises, type Exercise } from './corpus.ts';
import { countQuestions, loadTypos, type QaSet } from './data.ts';
import type { Engine } from './engines/engine.ts';
import { Progress } from './progress.ts';
import { measureQuality } from './quality.ts';
import type { EngineFacts, SetResult, SpeedResult } from './results.ts';
import { corpusOfSize, exercisesOfSize, questionsAbout } from './sizes.ts';
import { measureSpeed, type Speed } from './speed.ts';
import { heldBackTypos } from './splits.ts';
import { spread } from './spread.ts';
import { thisRun } from './thisRun.ts';
import { versionIn } from './versionIn.ts';

const SIZES = [25, 1000, 5000, 20_000, 100_000];
const QUICK_SIZES = [25, 1000];
/** Seconds of asking at each size: so long that a hundred questions can be read, which a 99th percentile needs. */
const ASKING_TIME = 20;
const QUICK_ASKING_TIME = 2;
const SPEED_QUESTIONS = 1000;

/** Puts the same questions of a set to every engine, in this process: at most so many, or all of them. */
export async function compareQuality(
  engines: readonly Engine[],
  set: QaSet,
  most: number | null,
): Promise<SetResult> {
  const run = thisRun();
  const exercises = readExercises(most === null ? set : spread(set, most));
  const typos = heldBackTypos(loadTypos());
  const progress = new Progress();
  progress.start(engines.length * exercises.length);
  const measured: SetResult['engines'][number][] = [];
  for (const engine of engines) {
    progress.say(`${set.name}: ${engine.name}`);
    const quality = await measureQuality(engine, exercises, typos, () => progress.step());
    measured.push({ name: engine.name, ...quality });
  }
  progress.stop();
  const asked = exercises.flatMap((exercise) => exercise.asked);
  const answerable = asked.filter((question) => question.answerable).length;
  return {
    ...run,
    set: set.name,
    language: exercises[0]?.corpus.language ?? 'en',
    questions: countQuestions(set),
    articles: exercises.length,
    passages: exercises.reduce((sum, { corpus }) => sum + corpus.passages.length, 0),
    answerable,
    unanswerable: asked.length - answerable,
    engines: measured,
  };
}

/** Times every engine on the English sets, in this process, at all sizes that it is measured with. */
export async function compareSpeed(
  engines: readonly Engine[],
  sets: readonly QaSet[],
  quick: boolean,
): Promise<SpeedResult> {
  const run = thisRun();
  const exercises = sets.flatMap(readExercises).filter(({ corpus }) => corpus.language === 'en');
  const sizes = quick ? QUICK_SIZES : SIZES;
  const seconds = quick ? QUICK_ASKING_TIME : ASKING_TIME;
  const progress = new Progress();
  progress.start(engines.length * sizes.length);
  const measured: SpeedResult['engines'][number][] = [];
  for (const engine of engines) {
    const fitting = sizes.filter((size) => size <= (engine.most ?? Infinity));
    measured.push({
      name: engine.name,
      sizes: await measureSizes(engine, exercises, fitting, seconds, progress),
    });
  }
  progress.stop();
  return { ...run, seconds, engines: measured };
}

async function measureSizes(
  engine: Engine,
  exercises: readonly Exercise[],
  sizes: readonly number[],
  seconds: number,
  progress: Progress,
): Promise<Speed[]> {
  const articles = exercises.flatMap(({ corpus }) => corpus.articles);
  const measured: Speed[] = [];
  for (const size of sizes) {
    progress.say(`${size.toLocaleString('en')} passages: ${engine.name}`);
    // About what is there: how many passages are read depends on whether one of them answers.
    const questions = questionsAbout(exercisesOfSize(exercises, size), SPEED_QUESTIONS);
    measured.push(await measureSpeed(engine, corpusOfSize(articles, size), questions, 1000 * seconds));
    await progress.step();
  }
  return measured;
}

/** Version and settings of an engine. */
export function factsOf({ name, settings, version, package: packageName }: Engine): EngineFacts {
  const file = packageName ? `node_modules/${packageName}/package.json` : '../package.json';
  return { name, version: version ?? versionIn(new URL(file, import.meta.url)), settings };
}
