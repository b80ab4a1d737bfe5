import { describe, expect, it } from '@jest/globals';
import { Turns } from '../../src/process/turns.ts';

/** A job that a test lets end, and how often it began. */
function stub() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const turns = new Turns(
    () => new Promise((resolve, reject) => ends.push({ resolve: () => resolve(), reject })),
  );
  return { turns, ends };
}
const settle = () => new Promise(setImmediate);

describe('Turns', () => {
  it('runs once more for all who ask while it runs', async () => {
    const { turns, ends } = stub();
    const first = turns.run();
    const later = Promise.all([turns.run(), turns.run()]);
    expect(ends).toHaveLength(1);
    ends[0]!.resolve();
    await first;
    await settle();
    expect(ends).toHaveLength(2);
    ends[1]!.resolve();
    await later;
    await settle();
    expect(ends).toHaveLength(2);
  });

  it('begins again though the run before has failed, and tells each the end of its own', async () => {
    const { turns, ends } = stub();
    const first = turns.run();
    const second = turns.run();
    ends[0]!.reject(new Error('torn'));
    await expect(first).rejects.toThrow('torn');
    await settle();
    ends[1]!.resolve();
    await expect(second).resolves.toBeUndefined();
  });

  it('never runs twice at a time', async () => {
    let running = 0;
    let most = 0;
    const turns = new Turns(async () => {
      most = Math.max(most, ++running);
      await settle();
      running--;
    });
    const all: Promise<void>[] = [];
    for (let round = 0; round < 20; round++) {
      all.push(
        turns.run(),
        turns.run().then(() => turns.run()),
      );
      // oxlint-disable-next-line no-await-in-loop -- requests come at all moments of a run
      await Promise.resolve();
    }
    await Promise.all(all);
    expect(most).toBe(1);
  });
});
