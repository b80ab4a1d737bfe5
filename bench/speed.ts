import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Corpus, Engine } from './engines/engine.ts';
import { percentile } from './metrics.ts';

/** How fast an engine is at one size. Times in milliseconds. */
export interface Speed {
  readonly passages: number;
  readonly build: number;
  readonly median: number;
  /** Null when too few questions could be asked in the time there is. */
  readonly p99: number | null;
  readonly questions: number;
  /** Growth of heap and buffers by the index, in megabytes for 1,000 passages; null for an index too small to tell. */
  readonly memory: number | null;
}

const MOST_QUESTIONS = 1000;
/** Not counted: the first answers wait for the compiler. */
const WARM_UP = 20;
const FEWEST_FOR_P99 = 100;
const FEWEST_FOR_MEMORY = 1000;
const LIMIT = 5;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Builds an index and asks it, one question after the other, for `most` milliseconds at most. */
export async function measureSpeed(
  engine: Engine,
  corpus: Corpus,
  questions: readonly string[],
  most: number,
): Promise<Speed> {
  const before = memoryUsed();
  const start = performance.now();
  const searcher = await engine.index(corpus);
  const build = performance.now() - start;
  const memory = memoryUsed() - before;

  const times: number[] = [];
  const end = performance.now() + most;
  for (let asked = 0; asked < MOST_QUESTIONS + WARM_UP && performance.now() < end; asked++) {
    const began = performance.now();
    await searcher(questions[asked % questions.length]!, LIMIT);
    times.push(performance.now() - began);
  }
  const counted = times.length > 2 * WARM_UP ? times.slice(WARM_UP) : times;
  const size = corpus.passages.length;
  return {
    passages: size,
    build,
    median: percentile(counted, 0.5),
    p99: counted.length < FEWEST_FOR_P99 ? null : percentile(counted, 0.99),
    questions: counted.length,
    memory: size < FEWEST_FOR_MEMORY ? null : (1000 * memory) / size,
  };
}

/** Megabytes in use after everything unused is gone. */
function memoryUsed(): number {
  collectGarbage();
  // `arrayBuffers` lacks those that a thread made and handed over, such as vectors; `external` has all of them.
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
