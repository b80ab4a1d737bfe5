import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readDotenv } from '../../src/disk/readDotenv.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

const LINES = 'LOG_LEVEL=debug\r\nSEMANTIC=off # by words\r\n';

describe('readDotenv', () => {
  it.each([
    ['UTF-8', LINES],
    ['UTF-8 with a byte order mark', `\uFEFF${LINES}`],
  ])('takes settings of %s, but none that is set already', (_, text) => {
    writeFileSync(file, text);
    const environment: NodeJS.ProcessEnv = { SEMANTIC: 'auto' };
    expect(readDotenv(file, environment)).toBeNull();
    expect(environment).toEqual({ SEMANTIC: 'auto', LOG_LEVEL: 'debug' });
  });

  it.each<[string, RegExp, () => void]>([
    ['UTF-16', /\.env is UTF-16, .*; save it as UTF-8$/, () => writeFileSync(file, LINES, 'utf16le')],
    ['a pipe', /\.env is a device, pipe or socket, .*; remove it$/, () => execFileSync('mkfifo', [file])],
    ['a folder', /\.env is a folder, .*; remove it$/, () => mkdirSync(file)],
  ])('says in one line that it is %s', (_, message, make) => {
    make();
    const environment: NodeJS.ProcessEnv = {};
    expect(readDotenv(file, environment)).toMatch(message);
    expect(environment).toEqual({});
  });

  it('says nothing where there is none', () => {
    expect(readDotenv(file, {})).toBeNull();
  });
});
