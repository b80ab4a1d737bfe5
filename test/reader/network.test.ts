import { expect, it } from '@jest/globals';
import { Network } from '../../src/reader/network.ts';
import { WeightsFile } from '../../src/reader/weightsFile.ts';
import { TINY } from './vectors.ts';

const file = new WeightsFile(TINY);
const words = file.vocabulary().length;
const network = new Network(file, words);
file.close();

const text = { pieces: Array.from({ length: 23 }, (_, place) => (place * 7) % words), second: 6 };

it.each([
  [1, 23],
  [6, 7],
  [9, 16],
  [0, 5],
  [6, 6],
])('computes the rows from %d to %d without the others as with them', (from, to) => {
  const { width } = network;
  const all = Float32Array.from(network.run([text]));
  const some = Float32Array.from(network.runFor(text, { from, to }));
  const wanted = all.subarray(Math.max(1, from) * width, to * width);
  expect(some).toEqual(Float32Array.of(...all.subarray(0, width), ...wanted));
});

it('gives the rows of each text as if it were alone', () => {
  const other = { pieces: [3, 1, 2], second: 3 };
  const together = Float32Array.from(network.run([other, { pieces: [], second: 0 }, text]));
  const alone = [other, text].flatMap((one) => [...network.run([one])]);
  expect(together).toEqual(Float32Array.from(alone));
  expect(network.run([])).toHaveLength(0);
});

it('takes no more pieces than there is room for', () => {
  const long = { pieces: Array.from({ length: 289 }, () => 1), second: 1 };
  expect(() => network.run([long])).toThrow('289 pieces are more than 288');
});
