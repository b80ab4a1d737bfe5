import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFile,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultCacheFolder } from '../../src/disk/cacheFolder.ts';
import { openVectorCache, type VectorCache } from '../../src/meaning/vectorCache.ts';

const BUILT = join(__dirname, '../../dist/src/meaning/vectorCache.js');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (encoder = 'test', mostBytes?: number) =>
  openVectorCache(join(folder, 'new'), encoder, 2, mostBytes);
const files = async () => (await readdir(join(folder, 'new'))).map((name) => join(folder, 'new', name));
/** Bytes of so many records with two dimensions. */
const records = (count: number) => count * (16 + 4 * 2);
const find = async (cache: VectorCache, texts: readonly string[]) => {
  const found: Record<string, number[]> = {};
  await cache.find(texts, (text, vector) => (found[text] = [...vector]));
  return found;
};

describe('openVectorCache', () => {
  it('finds in a later run what was kept', async () => {
    const first = open();
    await first.keep(['a', 'b'], Float32Array.of(1, 0, 0, 1));
    await first.keep(['c'], Float32Array.of(0, -1));
    expect(await find(open(), ['c', 'a', 'd', 'b'])).toEqual({ a: [1, 0], b: [0, 1], c: [0, -1] });
  });

  it('finds those among many, wherever in the file they stand', async () => {
    const texts = Array.from({ length: 1000 }, (_, at) => `text ${at}`);
    await open().keep(texts, Float32Array.from(texts.flatMap((_, at) => (at % 2 ? [0, 1] : [1, 0]))));
    expect(await find(open(), ['text 999', 'text 255', 'text 256', 'nothing'])).toEqual({
      'text 255': [0, 1],
      'text 256': [1, 0],
      'text 999': [0, 1],
    });
  });

  it('does not mix the vectors of two encoders', async () => {
    await open().keep(['a'], Float32Array.of(1, 0));
    expect(await find(open('other'), ['a'])).toEqual({});
  });

  it('forgets what nobody has asked for since it was half full, and never grows beyond its limit', async () => {
    const cache = open('test', records(200));
    await cache.keep(['used', 'unused'], Float32Array.of(1, 0, 1, 0));
    const sizes: number[] = [];
    for (let round = 0; round < 10; round++) {
      const texts = Array.from({ length: 50 }, (_, at) => `${round}.${at}`);
      // oxlint-disable-next-line no-await-in-loop -- one start after the other
      await cache.keep(texts, Float32Array.from(texts.flatMap(() => [0, 1])));
      // oxlint-disable-next-line no-await-in-loop -- one start after the other
      expect(await find(open('test', records(200)), ['used'])).toEqual({ used: [1, 0] });
      // oxlint-disable-next-line no-await-in-loop -- one start after the other
      sizes.push(...(await Promise.all((await files()).map(async (file) => (await stat(file)).size))));
    }
    expect(await find(cache, ['unused', '0.0', '9.49'])).toEqual({ '9.49': [0, 1] });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(records(100));
    expect(await files()).toHaveLength(2);
  });

  it('keeps what several processes add at the same time', async () => {
    const add = (name: string) => {
      const program = `
        import { openVectorCache } from ${JSON.stringify(BUILT)};
        const cache = openVectorCache(${JSON.stringify(join(folder, 'new'))}, 'test', 384);
        const unit = Float32Array.from({ length: 384 }, (_, at) => (at === 7 ? 1 : 0));
        for (let portion = 0; portion < 10; portion++) {
          const texts = Array.from({ length: 300 }, (_, at) => ${JSON.stringify(name)} + (300 * portion + at));
          await cache.keep(texts, Float32Array.from(texts.flatMap(() => [...unit])));
        }`;
      return once(spawn(process.execPath, ['--input-type=module', '--eval', program]), 'exit');
    };
    expect(await Promise.all([add('a'), add('b')])).toEqual([
      [0, null],
      [0, null],
    ]);
    const texts = ['a', 'b'].flatMap((name) => Array.from({ length: 3000 }, (_, at) => `${name}${at}`));
    const found = new Set<string>();
    await openVectorCache(join(folder, 'new'), 'test', 384).find(texts, (text, vector) => {
      if (vector[7] === 1) found.add(text);
    });
    expect(texts.filter((text) => !found.has(text))).toEqual([]);
  });

  it('takes no memory for what nobody asks for, however much the disk has', async () => {
    const vector = Float32Array.from({ length: 384 }, (_, at) => (at === 7 ? 1 : 0));
    const texts = Array.from({ length: 100 }, (_, at) => `text ${at}`);
    const large = openVectorCache(join(folder, 'new'), 'test', 384);
    await large.keep(texts, Float32Array.from(texts.flatMap(() => [...vector])));
    const [path = ''] = await files();
    const bytes = 100_000 * (16 + 4 * 384);
    await truncate(path, bytes); // a hole: whole records that hold nothing
    const program = `
      import { openVectorCache } from ${JSON.stringify(BUILT)};
      const before = process.memoryUsage.rss();
      let [found, peak] = [0, 0];
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 2);
      const cache = openVectorCache(${JSON.stringify(join(folder, 'new'))}, 'test', 384);
      await cache.find(['text 3', 'text 99', 'no text'], () => found++);
      clearInterval(watch);
      console.log(found, peak - before);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
    const [found, grown] = String(await once(child.stdout, 'data'))
      .split(' ')
      .map(Number);
    expect(found).toBe(2);
    expect(grown).toBeGreaterThanOrEqual(0);
    expect(grown).toBeLessThan(bytes / 2);
  });

  it.each([
    ['something else', (path: string) => writeFile(path, 'no vectors at all, but some bytes'), {}],
    ['torn in the middle of a record', (path: string) => truncate(path, 30), { a: [1, 0] }],
    ['longer by some bytes', (path: string) => appendFile(path, 'xyz'), { a: [1, 0], b: [0, 1] }],
    ['empty', (path: string) => truncate(path, 0), {}],
  ])('of a file that is %s it takes what is whole, and adds to it', async (_, damage, whole) => {
    await open().keep(['a', 'b'], Float32Array.of(1, 0, 0, 1));
    const [path = ''] = await files();
    await damage(path);
    await utimes(path, 0, 0);
    const cache = open();
    expect(await find(cache, ['a', 'b'])).toEqual(whole);
    await cache.keep(['c'], Float32Array.of(0, 1));
    expect(await find(open(), ['a', 'b', 'c'])).toEqual({ ...whole, c: [0, 1] });
  });

  it('waits for the end of a record that another process is still writing', async () => {
    await open().keep(['a', 'b'], Float32Array.of(1, 0, 0, 1));
    const [path = ''] = await files();
    const whole = await readFile(path);
    await truncate(path, records(1) + 10);
    const kept = open().keep(['c'], Float32Array.of(0, 1));
    await sleep(120);
    await appendFile(path, whole.subarray(records(1) + 10));
    await kept;
    expect(await find(open(), ['a', 'b', 'c'])).toEqual({ a: [1, 0], b: [0, 1], c: [0, 1] });
  });

  it('rejects when the folder can’t be written, and is empty when it can’t be read', async () => {
    await writeFile(join(folder, 'new'), 'a file where the folder should be');
    const cache = open();
    expect(await find(cache, ['a'])).toEqual({});
    await expect(cache.keep(['a'], Float32Array.of(1, 0))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  it('reads no device that stands where its file should be, and writes to none', async () => {
    const cache = open();
    await cache.keep(['one'], new Float32Array([1, 0]));
    const [file = ''] = await files();
    await rm(file);
    await symlink('/dev/zero', file);
    expect(await find(cache, ['one'])).toEqual({});
    await expect(cache.keep(['one'], new Float32Array([1, 0]))).rejects.toThrow(`${file} is no regular file`);
  });
});

describe('defaultCacheFolder', () => {
  it('is where the system keeps such things', () => {
    expect(defaultCacheFolder({ XDG_CACHE_HOME: '/x' })).toBe(join('/x', 'whosaid'));
    expect(defaultCacheFolder({})).toMatch(/[/\\]\.cache[/\\]whosaid$/);
  });
});
