import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { useTagger } from '../../../../../src/language/en/attribution/1-tokens/tagger.ts';

const BUILT = pathToFileURL(
  join(__dirname, '../../../../../dist/src/language/en/attribution/1-tokens/tagger.js'),
).href;

test('it is loaded once while it is in use', () => {
  expect(useTagger(10)).toBe(useTagger(10));
});

// In a process of its own: Jest keeps modules whatever they do.
test.each([
  ['nobody has used it for a while', 9],
  ['it has met many words, which it would never forget', 4_000_000],
])('it goes when %s and memory is cleared up, and comes back when it is needed', async (_, characters) => {
  const script = `
    import { setTimeout as sleep } from 'node:timers/promises';
    import { useTagger } from '${BUILT}';
    let forget = null;
    globalThis.setTimeout = (then, _, tagger) => {
      const timer = { unref: () => timer, tagger };
      forget = () => (then(), delete timer.tagger);
      return timer;
    };
    const before = process.memoryUsage().heapUsed;
    const first = new WeakRef(useTagger(${characters}));
    await sleep(1);
    gc();
    const isThere = first.deref() !== undefined;
    forget?.();
    await sleep(1);
    gc();
    const kept = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    const words = useTagger(9).readDoc('It works.').tokens().length();
    console.log(JSON.stringify({ isThere, isGone: first.deref() === undefined, kept, words }));`;
  const node = promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '--eval',
    script,
  ]);
  const told: { isThere: boolean; isGone: boolean; kept: number; words: number } = JSON.parse(
    (await node).stdout,
  );
  expect(told).toMatchObject({ isThere: characters < 2_000_000, isGone: true, words: 3 });
  expect(told.kept).toBeLessThan(2.5); // of the 5 MB that it takes
});
