import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';

/** Says how many megabytes the young generation has after much was made and forgotten. */
const CHURN = `
  const young = () => {
    let kept = [];
    for (let at = 0; at < 1e6; at++) {
      kept.push({ at });
      if (kept.length > 60_000) kept = [];
    }
    const { getHeapSpaceStatistics } = require('node:v8');
    const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    return space.space_size / 2 ** 20;
  };`;

/** Young generations of a roomy thread, of one that is started after it, and of the process. */
const SIZES = script(`
    const limits = { maxYoungGenerationSizeMb: 24 };
    const roomy = await Promise.all([1, 2].map(() => sizeOf(startRoomy(() => start(limits), 8))));
    const other = await sizeOf(start({}));
    console.log(JSON.stringify({ roomy, other, own: young() }));`);

/** Young generation of a thread that is started after a roomy one could not be. */
const FAILED = script(`
    try {
      startRoomy(() => start({}, { execArgv: ['--no-such-flag'] }), 8);
    } catch ({ code }) {
      console.log(JSON.stringify({ code, other: await sizeOf(start({})) }));
    }`);

/** A program that starts threads: `start` starts one, `sizeOf` waits for what it says. */
function script(program: string): string {
  return `${CHURN}
  const { Worker } = require('node:worker_threads');
  const start = (resourceLimits, more) =>
    new Worker(${JSON.stringify(`${CHURN} require('node:worker_threads').parentPort.postMessage(young());`)}, {
      eval: true,
      resourceLimits,
      ...more,
    });
  const sizeOf = (worker) => new Promise((resolve) => worker.once('message', resolve));
  import('./dist/src/shelf/roomyWorker.js').then(async ({ startRoomy }) => {${program}
  });`;
}

const Failed = z.object({ code: z.string(), other: z.number() });
const Sizes = z.object({ roomy: z.array(z.number()).length(2), other: z.number(), own: z.number() });

describe('a roomy thread', () => {
  it('has its young generation beside small ones, and leaves those of others small', () => {
    const { roomy, other, own } = Sizes.parse(run(SIZES));
    for (const size of roomy) expect(size).toBeGreaterThanOrEqual(8);
    expect(other).toBeLessThanOrEqual(2);
    expect(own).toBeLessThanOrEqual(2);
  });

  it('leaves those of others small where it cannot be started', () => {
    const { code, other } = Failed.parse(run(FAILED));
    expect(code).toBe('ERR_WORKER_INVALID_EXEC_ARGV');
    expect(other).toBeLessThanOrEqual(2);
  });
});

function run(program: string): unknown {
  const told = execFileSync(process.execPath, ['--optimize-for-size', '--eval', program], {
    encoding: 'utf8',
  });
  return JSON.parse(told);
}
