import { expect, it } from '@jest/globals';
import { narrow } from '../../src/text/narrow.ts';

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
