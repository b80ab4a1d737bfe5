import { expect, test } from '@jest/globals';
import { Kernels } from '../../src/meaning/kernels.ts';

test('what is kept stays when room is used and used again', () => {
  const kernels = new Kernels(64);
  const kept = kernels.keep(12);
  kernels.floats(kept, 3).set([1, 2, 3]);
  kernels.keep(100_000);
  kernels.take(16).fill(9);
  kernels.clear();
  kernels.take(16).fill(8);
  expect([...kernels.floats(kept, 3)]).toEqual([1, 2, 3]);
});

test('there is as much room as was asked for', () => {
  const kernels = new Kernels(64);
  kernels.take(8);
  kernels.take(8);
  expect(() => kernels.take(1)).toThrow(RangeError);
  kernels.clear();
  expect(kernels.take(16)).toHaveLength(16);
});
