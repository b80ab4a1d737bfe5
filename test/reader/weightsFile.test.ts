import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Model } from '../../src/reader/model.ts';
import { TINY } from './vectors.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = readFileSync(TINY);

function withBytes(at: number, bytes: string | readonly number[]): Buffer {
  const changed = Buffer.from(whole);
  changed.set(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, at);
  return changed;
}

/** The file with other text in its header, which stays as long as it is. */
function withHeader(from: string, to: string): Buffer {
  const at = whole.indexOf(from);
  expect(at).toBeGreaterThan(0);
  return withBytes(at, to.padEnd(from.length));
}

test.each([
  ['that is empty', Buffer.alloc(0), 'is no file of weights'],
  ['of something else', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'is no file of weights'],
  ['of a later format', withBytes(4, [3, 0, 0, 0]), 'has format 3, and this program reads format 2'],
  ['with nothing but its start', whole.subarray(0, 12), 'has a damaged header'],
  ['whose header is cut short', whole.subarray(0, 500), 'has a damaged header'],
  ['whose header has no end', withBytes(8, [255, 255, 255, 255]), 'has a damaged header'],
  ['that is cut short', whole.subarray(0, -64), `has ${whole.length - 64} bytes and not ${whole.length}`],
  [
    'that is too long',
    Buffer.concat([whole, whole]),
    `has ${2 * whole.length} bytes and not ${whole.length}`,
  ],
  ['of an earlier format', withBytes(4, [1, 0, 0, 0]), 'has format 1, and this program reads format 2'],
  ['that finds with no layer', withHeader('"finding":[0,1]', '"finding":[   ]'), 'has a damaged header'],
  ['that reads with half a layer', withHeader('"reading":[0,2]', '"reading":[0.5]'), 'has a damaged header'],
  [
    'that reads with a layer it has not',
    withHeader('"reading":[0,2]', '"reading":[0,3]'),
    'has a damaged header',
  ],
  [
    'that reads with the layer before the first',
    withHeader('"reading":[0,2]', '"reading":[-1]'),
    'has a damaged header',
  ],
  [
    'that reads with a layer far away',
    withHeader('"reading":[0,2]', '"reading":[9e7]'),
    'has a damaged header',
  ],
  ['of an odd width', withHeader('"width":32', '"width":31'), 'has a damaged header'],
  ['of another width', withHeader('"width":32', '"width":16'), 'has another'],
  ['without a layer', withHeader('"layers.1.join.weight"', '"layers.1.give.weight"'), 'has a damaged header'],
  ['without a part of a layer', withHeader('"layers.1.widen.bias"', '"layers.1.waden.bias"'), 'has no'],
  ['with fewer word pieces', withHeader('"count":145', '"count":144'), 'has 145 word pieces and not 144'],
])('a file %s is told in one line', (_, bytes, reason) => {
  const path = join(folder, 'reader.bin');
  writeFileSync(path, bytes);
  const load = () => new Model(path);
  expect(load).toThrow(`${path} ${reason}`);
  expect(load).toThrow(/^[^\n]*; put the file that came with this version in its place$/);
});

test('a file that is not there, and a folder, are told in one line', () => {
  expect(() => new Model(join(folder, 'none.bin'))).toThrow(/none\.bin can’t be read; put/);
  expect(() => new Model(folder)).toThrow(/can’t be read; put/);
});

test('a changed byte in the middle is told where the checksum is beside the file, and not without it', () => {
  const path = join(folder, 'summed.bin');
  const sum = createHash('sha256').update(whole).digest('hex');
  writeFileSync(path, whole);
  writeFileSync(`${path}.sha256`, `${sum}  summed.bin\n`);
  const { name } = new Model(path);
  expect(name).toBe(`reader-${sum.slice(0, 16)}`);
  const middle = whole.length >> 1;
  writeFileSync(path, withBytes(middle, [whole[middle]! ^ 1]));
  expect(() => new Model(path)).toThrow(
    `${path} has other bytes than it came with; put the file that came with this version in its place`,
  );
  rmSync(`${path}.sha256`);
  expect(new Model(path).name).not.toBe(name);
});

test('each file has a name of its own', () => {
  const path = join(folder, 'other.bin');
  writeFileSync(path, withBytes(whole.length - 1, [whole.at(-1)! ^ 1]));
  expect(new Model(path).name).not.toBe(new Model(TINY).name);
});
