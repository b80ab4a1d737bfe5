import { EventEmitter, on, once } from 'node:events';
import { appendFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Library, type ReloadReport } from '../src/library.ts';
import { watchKnowledge } from '../src/watch.ts';

const BRIDGE = 'The bridge is shut\n\nEngineers closed the bridge on Monday.\n';
const FERRY = 'The ferry sails\n\nThe ferry sails every hour.\n';

let home: string;
let path: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'whosaid-'));
  path = join(home, 'knowledge');
  await make('knowledge', { 'bridge.md': BRIDGE });
});
/** Stopped after each test, whether it passes or not. */
const watchers: ReturnType<typeof watchKnowledge>[] = [];
afterEach(async () => {
  for (const watcher of watchers.splice(0)) watcher.stop();
  jest.restoreAllMocks();
  await rm(home, { recursive: true });
});

function watch(...given: Parameters<typeof watchKnowledge>): void {
  watchers.push(watchKnowledge(...given));
}

async function make(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  await mkdir(join(home, folder));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(home, folder, name), text)));
}

/** A library that is watched; each notice is what was read, or why nothing was. */
async function watched() {
  const library = await Library.load(path, { semantic: false });
  const notices = new EventEmitter();
  const seen = on(notices, 'notice');
  watch(library, {
    settle: 50,
    interval: 20,
    onReload: ({ added, removed, changed }) =>
      notices.emit('notice', `added ${added.join()} removed ${removed.join()} changed ${changed.join()}`),
    onError: (error) => notices.emit('notice', String(error)),
  });
  const next = async (): Promise<string> => {
    const { value } = await seen.next();
    return value[0];
  };
  return { library, next };
}

describe('watchKnowledge', () => {
  it('reloads when a file changes, and survives a broken one', async () => {
    const { library, next } = await watched();
    await writeFile(join(path, 'ferry.md'), Buffer.from([0xff]));
    expect(await next()).toMatch(/ferry\.md:1:1: not UTF-8/);
    expect(library.troubles).toHaveLength(1);
    await writeFile(join(path, 'ferry.md'), FERRY);
    expect(await next()).toBe('added ferry removed  changed ');
    expect(library.troubles).toEqual([]);
  });

  it('is rid of the trouble with a file that was left out when it is gone', async () => {
    await writeFile(join(path, 'torn.md'), Buffer.from([0xff]));
    const { library, next } = await watched();
    expect(library.troubles).toEqual([expect.stringMatching(/^left out .*torn\.md:1:1: not UTF-8/)]);
    await rm(join(path, 'torn.md'));
    expect(await next()).toBe('added  removed  changed ');
    expect(library.troubles).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'replaced by another',
      async () => {
        await make('new', { 'ferry.md': FERRY });
        await rename(path, join(home, 'old'));
        await rename(join(home, 'new'), path);
      },
    ],
    [
      'removed and made again',
      async () => {
        await rm(path, { recursive: true });
        await make('knowledge', { 'ferry.md': FERRY });
      },
    ],
    [
      'a link that leads elsewhere now',
      async () => {
        await make('other', { 'ferry.md': FERRY });
        await rm(path, { recursive: true });
        await symlink('other', path);
      },
    ],
  ])('notices, time and again, that the folder is %s', async (_, replace) => {
    const { library, next } = await watched();
    await replace();
    // It may look just while the folder is not there; then it says so, and looks again.
    while (!(await next()).startsWith('added ferry removed bridge'));
    await writeFile(join(path, 'ferry.md'), `${FERRY}Dogs ride free.\n`);
    expect(await next()).toBe('added  removed  changed ferry');
    await mkdir(join(path, 'below'));
    await writeFile(join(path, 'below', 'tram.md'), FERRY);
    expect(await next()).toBe('added tram removed  changed ');
    expect(library.troubles).toEqual([]);
  });

  it('says that the folder is gone, and finds it when it comes back as it was', async () => {
    const { library, next } = await watched();
    await rename(path, join(home, 'away'));
    expect(await next()).toMatch(/no such file or folder/);
    expect(library.troubles).toHaveLength(1);
    await rename(join(home, 'away'), path);
    expect(await next()).toBe('added  removed  changed ');
    expect(library.troubles).toEqual([]);
  });

  it('tries again, each time later, what could not be read, until it can', async () => {
    const library = await Library.load(path, { semantic: false });
    const tries: number[] = [];
    const reload = library.reload.bind(library);
    const taken = new Promise<ReloadReport>((resolve) => {
      library.reload = () => {
        tries.push(performance.now());
        return tries.length < 4 ? Promise.reject(new Error('no file can be opened')) : reload();
      };
      watch(library, {
        settle: 10,
        interval: 10,
        retry: 60,
        onReload: resolve,
        onError: () => {},
      });
    });
    await writeFile(join(path, 'ferry.md'), FERRY);
    expect((await taken).added).toEqual(['ferry']);
    const pauses = tries.slice(1).map((time, place) => time - tries[place]!);
    for (const [place, least] of [60, 120, 240].entries())
      expect(pauses[place]).toBeGreaterThanOrEqual(least);
    await setTimeout(100);
    expect(tries).toHaveLength(4);
  });

  it('tries again what could not be read when the library was loaded', async () => {
    await writeFile(join(path, 'ferry.md'), Buffer.from([0xff]));
    const library = await Library.load(path, { semantic: false });
    expect(library.errors).toHaveLength(1);
    const failure = await new Promise((resolve) =>
      watch(library, { settle: 10, interval: 10, retry: 60, onReload: resolve, onError: resolve }),
    );
    expect(String(failure)).toMatch(/ferry\.md:1:1: not UTF-8/);
  });

  it('reads what has come beside a file that never rests', async () => {
    const library = await Library.load(path, { semantic: false });
    const settle = 300;
    const taken = new Promise<ReloadReport>((resolve) => {
      watch(library, { settle, longestSettle: 900, interval: 20, onReload: resolve, onError: () => {} });
    });
    const live = setInterval(() => void appendFile(join(path, 'live.md'), FERRY), 50);
    try {
      expect((await taken).added).toEqual(['live']);
    } finally {
      clearInterval(live);
    }
  });

  it('waits until nothing changes any more', async () => {
    const library = await Library.load(path, { semantic: false });
    const notices = new EventEmitter();
    const first = once(notices, 'added');
    const onReload = ({ added }: ReloadReport) => void notices.emit('added', added);
    const onError = (error: unknown) => void notices.emit('error', error);
    const prepared = jest.spyOn(library, 'prepareReload');
    watch(library, { settle: 1500, interval: 20, onReload, onError });
    await setTimeout(100);
    expect(prepared).not.toHaveBeenCalled();
    await writeFile(join(path, 'a.md'), FERRY);
    await setTimeout(200);
    expect(prepared).toHaveBeenCalled(); // the thread starts meanwhile
    await writeFile(join(path, 'b.md'), FERRY);
    await setTimeout(200);
    await writeFile(join(path, 'c.md'), FERRY);
    expect(await first).toEqual([['a', 'b', 'c']]);
  });

  it('looks at once where the system tells of a change, again and again', async () => {
    const library = await Library.load(path, { semantic: false });
    const reports = new EventEmitter();
    const onReload = (report: ReloadReport) => reports.emit('report', report);
    const read = on(reports, 'report');
    watch(library, { settle: 10, interval: 600_000, onReload, onError: () => {} });
    for (const name of ['ferry', 'boat']) {
      await writeFile(join(path, `${name}.md`), FERRY);
      const { value } = await read.next();
      expect(value[0].added).toEqual([name]);
    }
  });

  it('looks four times a second, and waits half a second for more to change', async () => {
    const library = await Library.load(path, { semantic: false });
    const prepared = new Promise<void>((resolve) => {
      library.prepareReload = resolve;
    });
    const waits = jest.spyOn(globalThis, 'setTimeout');
    const last = () => waits.mock.calls.findLast(([, milliseconds = 0]) => milliseconds >= 100)?.[1];
    watch(library, { onReload: () => {}, onError: () => {} });
    expect(last()).toBe(250);
    await writeFile(join(path, 'ferry.md'), FERRY);
    await prepared;
    expect(last()).toBe(500);
  });

  it('leaves texts in memory alone', () => {
    const library = Library.fromTexts([{ id: 'bridge', text: BRIDGE }], { semantic: false });
    expect(() => watchKnowledge(library, { onReload: () => {}, onError: () => {} }).stop()).not.toThrow();
  });
});
