import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { growSlowly, startLean } from '../../src/process/leanMemory.ts';

const own = Object.getOwnPropertyDescriptor(process, 'execve');
const { platform } = process;
const replace = jest.fn<(file: string, words: string[], environment: NodeJS.ProcessEnv) => void>();

afterEach(() => {
  replace.mockReset();
  stand('platform', platform);
  Reflect.deleteProperty(process, 'execve');
  if (own) Object.defineProperty(process, 'execve', own);
  delete process.env['MALLOC_ARENA_MAX'];
});

function stand(name: 'execve' | 'platform', value: unknown): void {
  Object.defineProperty(process, name, { value, configurable: true });
}

test('the program is started anew as it was called, with the settings', () => {
  stand('platform', 'linux');
  stand('execve', replace);
  startLean();
  const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const settings = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' };
  expect(replace).toHaveBeenCalledWith(process.execPath, words, expect.objectContaining(settings));
});

test('nothing happens where somebody has set them, and where the system or Node.js has no way', () => {
  stand('platform', 'linux');
  stand('execve', undefined);
  startLean();
  stand('execve', replace);
  process.env['MALLOC_ARENA_MAX'] = '2';
  startLean();
  delete process.env['MALLOC_ARENA_MAX'];
  stand('platform', 'win32');
  startLean();
  expect(replace).not.toHaveBeenCalled();
});

test('it goes on where the system forbids it', () => {
  stand('platform', 'linux');
  stand('execve', replace);
  replace.mockImplementation(() => {
    throw new Error('EPERM');
  });
  startLean();
  expect(replace).toHaveBeenCalledTimes(1);
});

test.each([
  ['20.20.2', 0],
  ['22.23.5', 0],
  ['24.22.3', 1],
  ['26.12.1', 1],
])('with Node.js %s V8 is told %d times how far its heap may grow', (version, times) => {
  const told = jest.spyOn(v8, 'setFlagsFromString').mockReturnValue();
  growSlowly(version);
  expect(told).toHaveBeenCalledTimes(times);
  told.mockRestore();
});

// Node.js 20 can't.
const whereItCan = own && platform === 'linux' ? describe : describe.skip;
whereItCan('a process that starts anew', () => {
  test.each([
    ['MALLOC_ARENA_MAX', '1'],
    ['MALLOC_TRIM_THRESHOLD_', '131072'],
  ])('keeps its number and gets %s', (name, value) => {
    const module = fileURLToPath(new URL('../../dist/src/process/leanMemory.js', import.meta.url));
    const code = `import(${JSON.stringify(module)}).then(({ startLean }) => {
      console.log(process.pid, process.env.${name});
      startLean();
    })`;
    const { stdout, status } = spawnSync(process.execPath, ['-e', code], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    const [before, after] = stdout.trim().split('\n');
    expect(status).toBe(0);
    expect(before).toMatch(/^\d+ undefined$/);
    expect(after).toBe(before?.replace('undefined', value));
  });
});
