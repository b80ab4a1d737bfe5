import type { Addresses, Kernels } from './kernels.ts';
import { packedLength, unpackSixBits } from './sixBits.ts';
import type { PackedRows } from './weightsFile.ts';

/** A dense layer `weights · input + bias` whose numbers are in the kernels' memory. */
export interface DenseLayer {
  readonly inputs: number;
  readonly outputs: number;
  /** Addresses. */
  readonly steps: number;
  readonly scales: number;
  /** The sum of each output's weights, times its scale. */
  readonly totals: number;
  readonly bias: number;
}

/** Where a layer works: addresses. */
export interface DenseRoom {
  /** Rows of inputs as whole numbers, and for each what a step is worth and what 0 stands for. */
  readonly steps: number;
  readonly ranges: number;
}

/** Finds room to pass so many rows of so many inputs at most through layers. */
export function placeDenseRoom(addresses: Addresses, rows: number, inputs: number): DenseRoom {
  const even = rows + (rows % 2);
  return {
    steps: addresses.take(even * inputs),
    ranges: addresses.take(8 * even),
  };
}

/** Finds room for a layer. Inputs come in sixteens, outputs in fours. */
export function placeDenseLayer(addresses: Addresses, inputs: number, outputs: number): DenseLayer {
  return {
    inputs,
    outputs,
    steps: addresses.take(inputs * outputs),
    scales: addresses.take(4 * outputs),
    totals: addresses.take(4 * outputs),
    bias: addresses.take(4 * outputs),
  };
}

/** Writes a layer's weights into its room, as the kernel reads them. */
export function fillDenseLayer(
  kernels: Kernels,
  layer: DenseLayer,
  weights: PackedRows,
  bias: Float32Array,
): void {
  const { inputs, outputs } = layer;
  kernels.floats(layer.scales, outputs).set(weights.scales);
  kernels.floats(layer.bias, outputs).set(bias);
  const totals = kernels.floats(layer.totals, outputs);
  const steps = kernels.bytes(layer.steps, inputs * outputs);
  const row = new Int8Array(inputs);
  const bytes = packedLength(inputs);
  for (let output = 0; output < outputs; output++) {
    unpackSixBits(weights.packed.subarray(output * bytes), row);
    totals[output] = weights.scales[output]! * row.reduce((sum, step) => sum + step, 0);
    // Four rows lie together, the first sixteen numbers of each, then the next sixteen, and so on.
    let to = (output >> 2) * 4 * inputs + (output & 3) * 16;
    for (let at = 0; at < inputs; at += 16, to += 64) steps.set(row.subarray(at, at + 16), to);
  }
}

/**
 * Passes `rows` rows of inputs at one address through the layer, to another; `out` has room for one row more.
 *
 * Products are taken in whole numbers by WebAssembly: several times as fast as with 32-bit floats, in a quarter of the
 * memory. Inputs have 127 steps from the least to the largest of their row, as the instructions take them.
 */
export function applyDenseLayer(
  kernels: Kernels,
  { inputs, outputs, steps, scales, totals, bias }: DenseLayer,
  [from, to]: readonly [from: number, to: number],
  rows: number,
  room: DenseRoom,
): void {
  const even = rows + (rows % 2); // the kernel takes two rows at a time
  kernels.quantise(from, room.steps, room.ranges, rows, inputs);
  kernels.multiply(room.steps, steps, to, even, outputs, inputs);
  // What the spare row holds is read beside the others: it must be numbers too.
  kernels.scale(to, room.ranges, scales, totals, bias, even, outputs);
}
