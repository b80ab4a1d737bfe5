import { expect, it } from '@jest/globals';
import { packedLength, unpackSixBits } from '../../src/reader/sixBits.ts';

it.each([
  [
    [0, 0, 0],
    [-32, -32, -32, -32],
  ],
  [
    [255, 255, 255],
    [31, 31, 31, 31],
  ],
  // 1, 2, 3, 4 are 33, 34, 35, 36: 0b100100_100011_100010_100001.
  [
    [0b10100001, 0b00111000, 0b10010010],
    [1, 2, 3, 4],
  ],
])('%j hold %j', (bytes, numbers) => {
  const unpacked = new Int8Array(8);
  unpackSixBits(Uint8Array.from([...bytes, ...bytes]), unpacked);
  expect([...unpacked]).toEqual([...numbers, ...numbers]);
  expect(packedLength(8)).toBe(6);
});
