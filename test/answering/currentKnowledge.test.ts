import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, performance, PerformanceObserver } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import * as z from 'zod';
import { Library } from '../../src/library.ts';
import { clearAway } from '../../src/process/litter.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (text: string) => writeFile(join(folder, 'ants.md'), `Ants\n\n${text}`);

/** What is told of clearing all away that V8 was asked for. */
const ASKED = z.object({
  detail: z.object({
    kind: z.literal(constants.NODE_PERFORMANCE_GC_MAJOR),
    flags: z.literal(constants.NODE_PERFORMANCE_GC_FLAGS_FORCED),
  }),
});

/** How often some work has V8 clear away all that nobody uses any more. */
function clearingsOf(work: () => Promise<unknown>): Promise<number> {
  let times = 0;
  let end = Infinity;
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const asked = list.getEntries().filter((entry) => ASKED.safeParse(entry).success);
      times += asked.filter(({ startTime }) => startTime < end).length;
      if (!asked.some(({ startTime }) => startTime >= end)) return;
      observer.disconnect();
      resolve(times);
    });
    observer.observe({ entryTypes: ['gc'] });
    // The last one is the test's own, so that it is known when all have been told of.
    void work().finally(() => {
      end = performance.now();
      clearAway();
    });
  });
}

it('a reload clears away what it has replaced and made where that is much', async () => {
  const few = 'Ants dig.';
  const many = Array.from({ length: 1_000 }, (_, at) => `Ant ${at} digs.`).join(' ');
  await write(few);
  const library = await Library.load(folder, { semantic: false });
  const reload = () => library.reload();
  expect(await clearingsOf(reload)).toBe(0);
  await write(`${few} They sleep.`);
  expect(await clearingsOf(reload)).toBe(0);
  await write(many);
  expect(await clearingsOf(reload)).toBe(1);
  await write(few);
  expect(await clearingsOf(reload)).toBe(1);
});
