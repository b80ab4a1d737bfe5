import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { logProgress, tellMeaning } from '../../src/discord/logProgress.ts';
import type { Progress } from '../../src/progress.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('logProgress', () => {
  it('says now and then how far the articles are read, as long as they are not, and until it is stopped', () => {
    const library: { progress: Progress | null } = { progress: null };
    const info = jest.fn();
    const progress = logProgress(library, { info });
    jest.advanceTimersByTime(30_000);
    expect(info).not.toHaveBeenCalled();
    library.progress = { done: 400, total: 1000, since: performance.now() - 5000 };
    jest.advanceTimersByTime(15_000);
    expect(info.mock.calls).toEqual([
      [
        'reading passages for meaning: 400 of 1,000, 20 a second, 30 sec left; until then answers come by words',
      ],
    ]);
    progress.stop();
    jest.advanceTimersByTime(60_000);
    expect(info).toHaveBeenCalledTimes(1);
  });

  it('has nothing to tell of a library that is read', () => {
    expect(tellMeaning({ progress: null })).toBeNull();
  });
});
