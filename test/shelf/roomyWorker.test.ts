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
const SCRIPT = `${CHURN}
  const { Worker } = require('node:worker_threads');
  const start = (resourceLimits) =>
    new Worker(${JSON.stringify(`${CHURN} require('node:worker_threads').parentPort.postMessage(young());`)}, {
      eval: true,
      resourceLimits,
    });
  const sizeOf = (worker) => new Promise((resolve) => worker.once('message', resolve));
  import('./dist/src/shelf/roomyWorker.js').then(async ({ startRoomy }) => {
    const limits = { maxYoungGenerationSizeMb: 24 };
    const roomy = await Promise.all([1, 2].map(() => sizeOf(startRoomy(() => start(limits), 8))));
    const other = await sizeOf(start({}));
    console.log(JSON.stringify({ roomy, other, own: young() }));
  });`;

const Sizes = z.object({ roomy: z.array(z.number()).length(2), other: z.number(), own: z.number() });

describe('a roomy thread', () => {
  it('has its young generation beside small ones, and leaves those of others small', () => {
    const told = execFileSync(process.execPath, ['--optimize-for-size', '--eval', SCRIPT], {
      encoding: 'utf8',
    });
    const { roomy, other, own } = Sizes.parse(JSON.parse(told));
    for (const size of roomy) expect(size).toBeGreaterThanOrEqual(8);
    expect(other).toBeLessThanOrEqual(2);
    expect(own).toBeLessThanOrEqual(2);
  });
});
