import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stampsOf } from '../../src/shelf/thisReader.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/lines.txt'), '1\ta\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('stampsOf', () => {
  it('changes with what was learned, and with nothing else', () => {
    const before = stampsOf(folder);
    writeFileSync(join(folder, 'reader.bin'), 'x');
    expect(stampsOf(folder)).toBe(before);
    writeFileSync(join(folder, 'en/lines.txt'), '1\ta\n2\tb\n');
    expect(stampsOf(folder)).not.toBe(before);
  });
});
