import { setImmediate as giveBack } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Queue } from '../../src/discord/queue.ts';
import { QUEUE_LIMITS, type QueueLimits } from '../../src/discord/queueLimits.ts';

/** Milliseconds of a clock that moves only by work. */
interface Work {
  /** For serving one, and for deferring one. */
  readonly serve: number;
  readonly defer: number;
}

/** Everything that becomes of so many who come at once. */
async function crowd(count: number, { serve, defer }: Work, limits: QueueLimits = QUEUE_LIMITS) {
  let clock = 0;
  const events: string[] = [];
  const heardAfter = new Map<number, number>();
  const hear = (item: number) => heardAfter.set(item, heardAfter.get(item) ?? clock);
  const queue = new Queue<number>(
    {
      serve(item) {
        clock += serve;
        events.push(`serve ${item}`);
        hear(item);
        return Promise.resolve();
      },
      defer(item, isFull) {
        clock += defer;
        events.push(`${isFull ? 'turn away' : 'defer'} ${item}`);
        hear(item);
        return Promise.resolve(!isFull);
      },
      giveUp: () => Promise.resolve(),
      ageOf: () => clock,
    },
    limits,
    () => clock,
  );
  for (let item = 0; item < count; item++) queue.add(item);
  await queue.whenEmpty();
  const of = (kind: string) =>
    events.filter((event) => event.startsWith(`${kind} `)).map((event) => Number(event.split(' ').at(-1)));
  return { served: of('serve'), deferred: of('defer'), turnedAway: of('turn away'), heardAfter };
}

async function until(holds: () => boolean): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- looks again and again
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe('a queue', () => {
  test('begins no more than can be done while it is busy, and defers who would wait too long', async () => {
    let underWay = 0;
    let most = 0;
    let done = 0;
    const deferred = new Set<number>();
    const queue = new Queue<number>(
      {
        async serve() {
          most = Math.max(most, ++underWay);
          await new Promise((resolve) => setTimeout(resolve, 5));
          underWay--;
          done++;
        },
        defer: (item) => Promise.resolve(Boolean(deferred.add(item))),
        giveUp: () => Promise.resolve(),
        // Each that is done takes a hundredth of the time that there is.
        ageOf: () => (done * QUEUE_LIMITS.deadline) / 100,
        isBusy: () => underWay >= 4,
      },
      QUEUE_LIMITS,
    );
    for (let item = 0; item < 200; item++) queue.add(item);
    await queue.whenEmpty();
    expect(most).toBe(4);
    expect(done).toBe(200);
    expect(deferred.size).toBeGreaterThan(90);
  });

  test('serves in the order of arrival, and defers nobody while there is time', async () => {
    const { served, deferred } = await crowd(500, { serve: 1, defer: 1 });
    expect(served).toEqual([...Array(500).keys()]);
    expect(deferred).toEqual([]);
  });

  test.each([
    { serve: 20, defer: 0.1 },
    { serve: 50, defer: 0.5 },
    { serve: 100, defer: 0.2 },
    { count: 760, serve: 20, defer: 0.1 },
    { count: 775, serve: 20, defer: 0.5 },
    { count: 1_145, serve: 20, defer: 0.1 },
    { count: 1_150, serve: 20, defer: 0.5 },
  ])("tells whom it can't serve in time so at once, not in the last moment, where %j", async (work) => {
    const { count = 1_000 } = work;
    const { deferred, heardAfter } = await crowd(count, work);
    expect(deferred.length).toBeGreaterThan(0.8 * count);
    // What is served until it is known how long that takes, and all deferrals; a few at the edge hear later.
    const soon = 8 * work.serve + count * work.defer;
    const late = deferred.filter((item) => heardAfter.get(item)! > soon);
    expect(late.length).toBeLessThan(0.05 * deferred.length);
  });

  test('tells so at once, too, where what was begun first is not done yet', async () => {
    let clock = 0;
    const served: number[] = [];
    const heardAfter: number[] = [];
    const queue = new Queue<number>(
      {
        serve: (item) => (served.push(item), new Promise(() => {})),
        defer: () => Promise.resolve((heardAfter.push((clock += 0.5)), false)),
        giveUp: () => Promise.resolve(),
        ageOf: () => clock,
        isBusy: () => (clock++, served.length >= 4),
      },
      QUEUE_LIMITS,
      () => clock,
    );
    for (let item = 0; item < 400; item++) queue.add(item);
    await until(() => heardAfter.length >= 350);
    expect(served).toEqual([0, 1, 2, 3]);
    expect(heardAfter[349]).toBeLessThan(1_000);
    await queue.close();
  });

  test('is less patient until a few have been served, of which nobody knows how long they take', async () => {
    let clock = 0;
    const deferredAt: number[] = [];
    const settle: (() => void)[] = [];
    const queue = new Queue<number>(
      {
        serve: () => new Promise((resolve) => settle.push(resolve)),
        defer: () => Promise.resolve((deferredAt.push(clock), false)),
        giveUp: () => Promise.resolve(),
        ageOf: () => clock,
        isBusy: () => (clock++, settle.length % 4 === 0 && settle.length > 0),
      },
      { ...QUEUE_LIMITS, promise: 2_000, untried: 100 },
      () => clock,
    );
    expect(queue.promise).toBe(100);
    for (let item = 0; item < 8; item++) queue.add(item);
    await until(() => deferredAt.length === 4);
    expect(Math.max(...deferredAt)).toBeLessThanOrEqual(120);
    for (const one of settle) one();
    await queue.whenEmpty();
    expect(queue.promise).toBe(2_000);
  });

  test('serves those whom that takes no longer than to be told to wait', async () => {
    const fates: string[] = [];
    const queue = new Queue<number>(
      {
        serve: (item) => Promise.resolve(void fates.push(`serve ${item}`)),
        defer: (item) => Promise.resolve((fates.push(`defer ${item}`), false)),
        giveUp: () => Promise.resolve(),
        ageOf: () => 0,
        isQuick: (item) => item % 2 === 0,
      },
      { ...QUEUE_LIMITS, deadline: -1 },
    );
    for (let item = 0; item < 4; item++) queue.add(item);
    await queue.whenEmpty();
    expect(fates).toEqual(['serve 0', 'defer 3', 'serve 2', 'defer 1']);
  });

  test('does not take the arrival of a crowd, which holds up the first, for how fast it is served', async () => {
    let clock = 0;
    let cost = 40;
    const deferred: number[] = [];
    const queue = new Queue<number>(
      {
        serve: () => Promise.resolve(void (clock += cost)),
        defer: (item) => Promise.resolve(Boolean(deferred.push(item))),
        giveUp: () => Promise.resolve(),
        ageOf: () => clock,
      },
      QUEUE_LIMITS,
      () => clock,
    );
    for (let item = 0; item < 10; item++) {
      queue.add(item);
      // oxlint-disable-next-line no-await-in-loop -- they come one after the other
      await giveBack();
      queue.add(item + 1_000);
    }
    cost = 1;
    for (let item = 10; item < 500; item++) queue.add(item);
    await queue.whenEmpty();
    expect(deferred).toEqual([]);
  });

  test('defers few of those that can be served in time, also after a crowd that could not', async () => {
    let clock = 0;
    let cost = 50;
    const came = new Map<number, number>();
    const fates = { serve: 0, defer: 0 };
    const queue = new Queue<number>(
      {
        serve: () => Promise.resolve(void ((clock += cost), fates.serve++)),
        defer: () => Promise.resolve(Boolean(((clock += 0.1), ++fates.defer))),
        giveUp: () => Promise.resolve(),
        ageOf: (item) => clock - came.get(item)!,
      },
      QUEUE_LIMITS,
      () => clock,
    );
    const come = async (from: number, count: number): Promise<void> => {
      for (let item = from; item < from + count; item++) {
        came.set(item, clock);
        queue.add(item);
      }
      await queue.whenEmpty();
    };
    await come(0, 500);
    expect(fates.defer).toBeGreaterThan(400);
    fates.defer = 0;
    cost = 1;
    await come(500, 1_000);
    expect(fates.defer).toBe(0);
  });

  test.each([
    [2_000, { serve: 2, defer: 0.7 }],
    [2_000, { serve: 5, defer: 1 }],
    [2_000, { serve: 30, defer: 1 }],
    [1_000, { serve: 5, defer: 2 }],
    [600, { serve: 20, defer: 2 }],
  ])('lets each of %i hear in time where %j, and serves each once', async (count, work) => {
    const { served, deferred, heardAfter } = await crowd(count, work);
    expect(heardAfter.size).toBe(count);
    expect(Math.max(...heardAfter.values())).toBeLessThan(3_000);
    expect(deferred.length).toBeGreaterThan(0);
    expect(served.toSorted((one, other) => one - other)).toEqual([...Array(count).keys()]);
  });

  test('defers those at its end, and serves the others in order before them', async () => {
    const { served, deferred } = await crowd(2_000, { serve: 5, defer: 1 });
    const first = served.slice(0, served.length - deferred.length);
    expect(first).toEqual([...Array(first.length).keys()]);
  });

  test('turns away whom it could serve only after minutes', async () => {
    const limits = { ...QUEUE_LIMITS, mostLater: 100 };
    const { served, deferred, turnedAway } = await crowd(2_000, { serve: 5, defer: 0.5 }, limits);
    expect(turnedAway.length).toBeGreaterThan(0);
    expect(served.length + turnedAway.length).toBe(2_000);
    expect(deferred.length).toBeLessThan(200);
  });

  test('lets everything else go on between two', async () => {
    const events: string[] = [];
    const queue = new Queue<number>({
      serve(item) {
        events.push(`serve ${item}`);
        setImmediate(() => events.push(`after ${item}`));
        return Promise.resolve();
      },
      defer: () => Promise.resolve(true),
      giveUp: () => Promise.resolve(),
      ageOf: () => 0,
    });
    for (const item of [1, 2, 3]) queue.add(item);
    await queue.whenEmpty();
    await new Promise((resolve) => setImmediate(resolve));
    expect(events).toEqual(['serve 1', 'after 1', 'serve 2', 'after 2', 'serve 3', 'after 3']);
  });

  test('goes on when one of its items never ends', async () => {
    const served: number[] = [];
    const queue = new Queue<number>({
      serve(item) {
        served.push(item);
        return item === 1 ? new Promise(() => {}) : Promise.resolve();
      },
      defer: () => Promise.resolve(true),
      giveUp: () => Promise.resolve(),
      ageOf: () => 0,
    });
    for (const item of [1, 2, 3]) queue.add(item);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(served).toEqual([1, 2, 3]);
  });

  test('tells each who still waits when it is closed, also who is being deferred then or comes later, and nobody twice', async () => {
    const givenUp: number[] = [];
    const arrivals: ((isToBeServed: boolean) => void)[] = [];
    const queue = new Queue<number>(
      {
        serve: () => new Promise(() => {}),
        defer: (item) =>
          item === 2 ? new Promise((resolve) => arrivals.push(resolve)) : Promise.resolve(true),
        giveUp: (item) => Promise.resolve(void givenUp.push(item)),
        ageOf: () => 0,
      },
      { ...QUEUE_LIMITS, deadline: -1, servedLater: 1 },
    );
    for (const item of [1, 2, 3]) queue.add(item);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const closed = queue.close();
    arrivals[0]?.(true);
    await closed;
    expect(new Set(givenUp)).toEqual(new Set([1, 2, 3]));
    queue.add(4);
    await queue.close();
    expect(givenUp).toHaveLength(4);
    expect(new Set(givenUp)).toEqual(new Set([1, 2, 3, 4]));
  });

  test('tells those who were promised an answer when theirs was begun, once, and nobody else who is being served', async () => {
    const givenUp: number[] = [];
    const queue = new Queue<number>({
      serve: () => new Promise(() => {}),
      defer: () => Promise.resolve(true),
      isOwed: (item) => item > 1,
      giveUp: (item) => Promise.resolve(void givenUp.push(item)),
      ageOf: () => 0,
    });
    for (const item of [1, 2, 3]) queue.add(item);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await queue.close();
    await queue.close();
    expect(givenUp).toEqual([2, 3]);
  });
});
