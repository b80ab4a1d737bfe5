import { expect, it } from '@jest/globals';
import { narrow, numbersBelow, startedWith } from '../../src/text/narrow.ts';

it.each([
  [[], Uint8Array],
  [[0, 255], Uint8Array],
  [[256, 0], Uint16Array],
  [[65_535], Uint16Array],
  [[1, 65_536], Uint32Array],
  [[2 ** 32 - 1], Uint32Array],
])('%j is kept in as few bytes as its largest needs', (numbers, kind) => {
  const narrowed = narrow(numbers);
  expect(narrowed).toBeInstanceOf(kind);
  expect([...narrowed]).toEqual(numbers);
});

it.each([
  [1, Uint8Array],
  [256, Uint8Array],
  [257, Uint16Array],
  [65_536, Uint16Array],
  [65_537, Uint32Array],
])('numbers below %j have as few bytes as the largest of them needs', (limit, kind) => {
  const room = numbersBelow(limit, 3);
  expect(room).toBeInstanceOf(kind);
  room[2] = limit - 1;
  expect([...room]).toEqual([0, 0, limit - 1]);
});

it('makes a larger array that begins with what a smaller one has', () => {
  expect(startedWith(Uint8Array.of(1, 2), new Uint16Array(4))).toEqual(Uint16Array.of(1, 2, 0, 0));
});
