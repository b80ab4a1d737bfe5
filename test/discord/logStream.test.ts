import { describe, expect, test } from '@jest/globals';
import { createLogStream } from '../../src/discord/logStream.ts';

const patience = { most: 20, pause: 1, flush: 50 };

/** A disk that can be full, and takes so many bytes at a time. */
function disk(atOnce = Infinity) {
  const state = { isFull: false, isSilent: false, text: '', tries: 0 };
  const write = (bytes: Buffer): Promise<number> => {
    state.tries++;
    if (state.isSilent) return new Promise(() => {});
    if (state.isFull) return Promise.reject(new Error('ENOSPC'));
    const taken = bytes.subarray(0, atOnce);
    state.text += taken.toString('latin1');
    return Promise.resolve(taken.length);
  };
  return { state, write };
}

describe('the stream of the log', () => {
  test('keeps the order, also where a disk takes a few bytes at a time', async () => {
    const { state, write } = disk(3);
    const stream = createLogStream(write, { ...patience, most: 1_000 });
    for (const line of ['one\n', 'two\n', 'three\n']) stream.write(line);
    await stream.flush();
    expect(state.text).toBe('one\ntwo\nthree\n');
  });

  test('on a full disk keeps what fits, counts the rest, and says so when there is room again', async () => {
    const { state, write } = disk();
    state.isFull = true;
    const stream = createLogStream(write, patience);
    for (let line = 0; line < 9; line++) stream.write(`line ${line}\n`);
    await stream.flush();
    expect(state).toMatchObject({ text: '' });
    state.isFull = false;
    await stream.flush();
    await stream.flush();
    const [first, second, told] = state.text.trim().split('\n');
    expect([first, second]).toEqual(['line 0', 'line 1']);
    expect(JSON.parse(told ?? '')).toMatchObject({ level: 40, lines: 7, msg: 'Log lines were left out' });
    stream.write('after\n');
    await stream.flush();
    expect(state.text).toMatch(/\nafter\n$/);
  });

  test.each(['isFull', 'isSilent'] as const)('lets the end come where the disk %s for ever', async (how) => {
    const { state, write } = disk();
    state[how] = true;
    const stream = createLogStream(write, patience);
    stream.write('last\n');
    await stream.flush();
    expect(state.text).toBe('');
  });
});
