import { homedir } from 'node:os';
import { expect, test } from '@jest/globals';
import { cacheFolderOf } from '../../src/disk/cacheFolder.ts';
import { homeFolder } from '../../src/disk/homeFolder.ts';

function fail(): never {
  throw new Error('uv_os_homedir returned ENOENT');
}

test('whoever has no home folder is told what to set', () => {
  expect(() => homeFolder('XDG_CACHE_HOME', fail)).toThrow(/^XDG_CACHE_HOME is not set, .*; set it to /);
  expect(homeFolder('XDG_CACHE_HOME')).toBe(homedir());
});

const find = () => homeFolder('XDG_CACHE_HOME', fail);

test('without a home folder nothing is kept, with a warning, unless a folder was chosen', () => {
  const heard: string[] = [];
  const warn = (message: string) => void heard.push(message);
  expect(cacheFolderOf({ warn }, find)).toBeNull();
  expect(heard).toEqual([
    expect.stringMatching(/^nothing is kept .*: XDG_CACHE_HOME is not set, .*set it to /),
  ]);
  expect(cacheFolderOf({ warn, cacheFolder: '/srv/cache' }, find)).toBe('/srv/cache');
  expect(heard).toHaveLength(1);
});
