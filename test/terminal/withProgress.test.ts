import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EN } from '../../src/reply/words/en.ts';
import { withProgress } from '../../src/terminal/withProgress.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** What is told of work that takes so many seconds and does ten pages in each. */
async function told(seconds: number, isTTY: boolean, fails = false): Promise<string> {
  const error = Object.assign(new PassThrough(), { isTTY });
  const since = performance.now();
  const progress = () => ({
    done: Math.floor((performance.now() - since) / 100),
    total: 10 * seconds,
    since,
  });
  const work = () =>
    new Promise<string>((resolve, reject) => {
      setTimeout(() => (fails ? reject(new Error('torn')) : resolve('done')), 1000 * seconds);
    });
  const result = withProgress('importing', progress, { error, words: EN }, work).catch(String);
  await jest.advanceTimersByTimeAsync(1000 * seconds);
  expect(await result).toBe(fails ? 'Error: torn' : 'done');
  return everythingIn(error);
}

/** From Node 26 on a stream gives what was written piece by piece. */
function everythingIn(stream: PassThrough): string {
  const piece: Buffer | null = stream.read();
  return piece === null ? '' : piece.toString() + everythingIn(stream);
}

describe('withProgress', () => {
  it.each([true, false])('says nothing of what is done within a second (terminal: %s)', async (isTTY) => {
    expect(await told(0.9, isTTY)).toBe('');
  });

  it.each([false, true])('rewrites one line of a terminal, and wipes it away (fails: %s)', async (fails) => {
    const lines = (await told(3, true, fails)).split('\r\u001b[K');
    expect(lines.slice(0, 2)).toEqual(['', 'importing pages: 10 of 30, 10 a second, 2 sec left']);
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toContain('\n');
  });

  it('writes a line now and then where it is no terminal', async () => {
    expect(await told(9, false)).toBe('');
    expect((await told(70, false)).split('\n')).toEqual([
      'whosaid: importing pages: 100 of 700, 10 a second, 60 sec left',
      'whosaid: importing pages: 400 of 700, 10 a second, 30 sec left',
      '',
    ]);
  });
});
