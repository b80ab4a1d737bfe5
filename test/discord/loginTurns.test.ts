import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import * as fc from 'fast-check';
import { LoginTurns, untilTurn, type Clock } from '../../src/discord/loginTurns.ts';

/** Nothing ends it. */
const never = () => new AbortController().signal;

/** Jest's own timers do not stand in for those that are promises. */
const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    }),
};

beforeEach(() => {
  jest.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  jest.useRealTimers();
});

/** When each shard logs in, if each has a process of its own and they start at these times. */
async function logins(count: number, buckets: number, starts: readonly number[]): Promise<number[]> {
  const at: number[] = [];
  for (let shard = 0; shard < count; shard++) {
    const turns = new LoginTurns(count, buckets, clock);
    setTimeout(
      () => {
        void turns.waitForIdentify(shard, never()).then(() => (at[shard] = Date.now()));
      },
      starts[shard % starts.length],
    );
  }
  await jest.advanceTimersByTimeAsync(300_000);
  return at;
}

/** The shortest time between two logins of one bucket. */
function shortest(at: readonly number[], buckets: number): number {
  const gaps = Array.from({ length: buckets }, (_, bucket) => {
    const times = at.filter((_time, shard) => shard % buckets === bucket).sort((one, other) => one - other);
    return times.slice(1).map((time, place) => time - times[place]!);
  });
  return Math.min(Infinity, ...gaps.flat());
}

describe('LoginTurns', () => {
  it.each([
    [2, 1],
    [16, 1],
    [16, 4],
    [20, 16],
  ])(
    'lets %d processes that start at once log in, of %d buckets one every five seconds',
    async (count, buckets) => {
      const begun = Date.now();
      const at = await logins(count, buckets, [0]);
      expect(at.filter(Number.isFinite)).toHaveLength(count);
      expect(shortest(at, buckets)).toBeGreaterThanOrEqual(5_000);
      expect(Math.max(...at) - begun).toBeLessThanOrEqual(Math.ceil(count / buckets) * 6_500);
    },
  );

  it('holds whenever they start', async () => {
    const starts = fc.array(fc.nat({ max: 60_000 }), { minLength: 16, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 2, 3, 16), starts, async (buckets, times) => {
        const at = await logins(16, buckets, times);
        expect(at.filter(Number.isFinite)).toHaveLength(16);
        expect(shortest(at, buckets)).toBeGreaterThanOrEqual(5_000);
      }),
      { numRuns: 20 },
    );
  });

  it('holds where clocks differ by half a second', () => {
    const early = untilTurn({ shard: 1, count: 2, buckets: 1 }, 1_000_000 + 500);
    const late = untilTurn({ shard: 0, count: 2, buckets: 1 }, 1_000_000);
    expect(Math.abs(early - late)).toBeGreaterThanOrEqual(5_000);
  });

  it('lets nobody wait where each shard has a bucket of its own', async () => {
    const now = Date.now();
    expect(await logins(16, 16, [0])).toEqual(Array<number>(16).fill(now));
  });

  it('lets a shard log in again in its next turn, not in the same one', async () => {
    const turns = new LoginTurns(2, 1, clock);
    await Promise.all([turns.waitForIdentify(0, never()), jest.advanceTimersByTimeAsync(13_000)]);
    const first = Date.now();
    const again = turns.waitForIdentify(0, never());
    await jest.advanceTimersByTimeAsync(13_000);
    await again;
    expect(Date.now() - first).toBeGreaterThanOrEqual(5_000);
  });

  it('stops waiting when the connection is gone', async () => {
    const ending = new AbortController();
    const turns = new LoginTurns(16, 1, clock);
    await jest.advanceTimersByTimeAsync(untilTurn({ shard: 3, count: 16, buckets: 1 }, Date.now()) + 2_000);
    const waiting = turns.waitForIdentify(3, ending.signal);
    ending.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });
});
