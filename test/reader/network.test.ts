import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { Network } from '../../src/reader/network.ts';
import { WeightsFile } from '../../src/reader/weightsFile.ts';
import { TINY } from './vectors.ts';

// Finds by the layers by which it reads, so that the one can be compared with the other.
const folder = mkdtempSync(join(tmpdir(), 'network-'));
const path = join(folder, 'same.bin');
const bytes = readFileSync(TINY);
bytes.set(Buffer.from('"finding":[0,2]'), bytes.indexOf('"finding":[0,1]'));
writeFileSync(path, bytes);
const file = new WeightsFile(path);
const words = file.vocabulary().length;
const network = new Network(file, words);
file.close();
rmSync(folder, { recursive: true });

const text = { pieces: Array.from({ length: 23 }, (_, place) => (place * 7) % words), second: 6 };

it.each([
  [1, 23],
  [6, 7],
  [9, 16],
  [0, 5],
  [6, 6],
])('computes the rows from %d to %d without the others as with them', (from, to) => {
  const { width } = network;
  const all = Float32Array.from(network.runToFind([text]));
  const some = Float32Array.from(network.runToRead(text, { from, to }));
  const wanted = all.subarray(Math.max(1, from) * width, to * width);
  expect(some).toEqual(Float32Array.of(...all.subarray(0, width), ...wanted));
});

it('gives the rows of each text as if it were alone', () => {
  const other = { pieces: [3, 1, 2], second: 3 };
  const together = Float32Array.from(network.runToFind([other, { pieces: [], second: 0 }, text]));
  const alone = [other, text].flatMap((one) => [...network.runToFind([one])]);
  expect(together).toEqual(Float32Array.from(alone));
  expect(network.runToFind([])).toHaveLength(0);
});

it('takes no more pieces than there is room for', () => {
  const long = { pieces: Array.from({ length: 289 }, () => 1), second: 1 };
  expect(() => network.runToFind([long])).toThrow('289 pieces are more than 288');
});
