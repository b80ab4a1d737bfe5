import { homedir } from 'node:os';
import { expect, test } from '@jest/globals';
import { homeFolder } from '../src/homeFolder.ts';

function fail(): never {
  throw new Error('uv_os_homedir returned ENOENT');
}

test('whoever has no home folder is told what to set', () => {
  expect(() => homeFolder('XDG_CACHE_HOME', fail)).toThrow(/^XDG_CACHE_HOME is not set, .*; set it to /);
  expect(homeFolder('XDG_CACHE_HOME')).toBe(homedir());
});
