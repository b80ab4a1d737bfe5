import { appendFile, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultCacheFolder, openVectorCache } from '../../src/meaning/vectorCache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (encoder = 'test') => openVectorCache(join(folder, 'new'), encoder, 2);
const file = async () => join(folder, 'new', (await readdir(join(folder, 'new')))[0]!);

describe('openVectorCache', () => {
  it('finds in a later run what was kept', async () => {
    const first = await open();
    await first.keep(['a', 'b'], Float32Array.of(1, 0, 0, 1));
    await first.keep(['c'], Float32Array.of(0.6, 0.8));
    const later = await open();
    expect([...(await later.find(['c', 'a', 'd', 'b']))]).toEqual([
      ['a', Float32Array.of(1, 0)],
      ['b', Float32Array.of(0, 1)],
      ['c', Float32Array.of(0.6, 0.8)],
    ]);
  });

  it('finds those among many, wherever in the file they stand', async () => {
    const texts = Array.from({ length: 1000 }, (_, at) => `text ${at}`);
    await (await open()).keep(texts, Float32Array.from(texts.flatMap((_, at) => (at % 2 ? [0, 1] : [1, 0]))));
    const found = await (await open()).find(['text 999', 'text 255', 'text 256', 'nothing']);
    expect(Object.fromEntries(found)).toEqual({
      'text 255': Float32Array.of(0, 1),
      'text 256': Float32Array.of(1, 0),
      'text 999': Float32Array.of(0, 1),
    });
  });

  it('does not mix the vectors of two encoders', async () => {
    await (await open()).keep(['a'], Float32Array.of(1, 0));
    expect((await (await open('other')).find(['a'])).size).toBe(0);
  });

  it.each([
    ['something else', (path: string) => writeFile(path, 'no vectors at all, but some bytes')],
    ['torn in the middle of a record', (path: string) => truncate(path, 30)],
    ['longer by some bytes', (path: string) => appendFile(path, 'xyz')],
    ['empty', (path: string) => truncate(path, 0)],
  ])('a file that is %s is written anew', async (_, damage) => {
    await (await open()).keep(['a', 'b'], Float32Array.of(1, 0, 0, 1));
    await damage(await file());
    const cache = await open();
    expect((await cache.find(['b'])).get('b')?.length ?? 2).toBe(2);
    await cache.keep(['c'], Float32Array.of(0, 1));
    expect((await (await open()).find(['c'])).get('c')).toEqual(Float32Array.of(0, 1));
  });

  it('rejects when the folder can’t be written, and is empty when it can’t be read', async () => {
    await writeFile(join(folder, 'new'), 'a file where the folder should be');
    const cache = await open();
    expect((await cache.find(['a'])).size).toBe(0);
    await expect(cache.keep(['a'], Float32Array.of(1, 0))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});

describe('defaultCacheFolder', () => {
  it('is where the system keeps such things', () => {
    expect(defaultCacheFolder({ XDG_CACHE_HOME: '/x' })).toBe(join('/x', 'whosaid'));
    expect(defaultCacheFolder({})).toMatch(/[/\\]\.cache[/\\]whosaid$/);
  });
});
