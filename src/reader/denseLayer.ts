import type { Addresses, Kernels } from './kernels.ts';

/** The largest sum of whole numbers that is one of 32 bits. */
const LARGEST_SUM = 2 ** 31 - 1;
const MOST_WEIGHT_STEPS = 127;
const MOST_INPUT_STEPS = 32_767;

/** A dense layer `weights · input + bias` whose numbers are in the kernels' memory. */
export interface DenseLayer {
  readonly inputs: number;
  readonly outputs: number;
  /** Addresses. */
  readonly steps: number;
  readonly scales: number;
  readonly bias: number;
}

/** Where a layer works: addresses. */
export interface DenseRoom {
  /** Rows of inputs as whole numbers, and what a step of each is worth. */
  readonly steps: number;
  readonly scales: number;
  /** The weights of four outputs, made wider. */
  readonly panel: number;
}

/** Finds room to pass so many rows of so many inputs at most through layers. */
export function placeDenseRoom(addresses: Addresses, rows: number, inputs: number): DenseRoom {
  const even = rows + (rows % 2);
  return {
    steps: addresses.take(2 * even * inputs),
    scales: addresses.take(4 * even),
    panel: addresses.take(4 * 2 * inputs),
  };
}

/** Weights as they come from the file: rows of 8-bit steps, one for each output. */
export interface DenseWeights {
  readonly steps: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** Finds room for a layer. Inputs come in eights, outputs in fours. */
export function placeDenseLayer(addresses: Addresses, inputs: number, outputs: number): DenseLayer {
  return {
    inputs,
    outputs,
    steps: addresses.take(inputs * outputs),
    scales: addresses.take(4 * outputs),
    bias: addresses.take(4 * outputs),
  };
}

/** Writes a layer's weights into its room, as the kernel reads them. */
export function fillDenseLayer(kernels: Kernels, layer: DenseLayer, weights: DenseWeights): void {
  const { inputs, outputs } = layer;
  kernels.floats(layer.scales, outputs).set(weights.scales);
  kernels.floats(layer.bias, outputs).set(weights.bias);
  const steps = kernels.bytes(layer.steps, inputs * outputs);
  for (let row = 0, at = 0; row < outputs; row++) {
    // Four rows lie together, the first eight numbers of each, then the next eight, and so on.
    let to = (row >> 2) * 4 * inputs + (row & 3) * 8;
    for (const end = at + inputs; at < end; at += 8, to += 32)
      steps.set(weights.steps.subarray(at, at + 8), to);
  }
}

/**
 * Passes `rows` rows of inputs at one address through the layer, to another; `out` has room for one row more.
 *
 * Products are taken in whole numbers by WebAssembly: several times as fast as with 32-bit floats, in a quarter of the
 * memory. Inputs get as many steps as a sum of products in 32 bits allows.
 */
export function applyDenseLayer(
  kernels: Kernels,
  { inputs, outputs, steps, scales, bias }: DenseLayer,
  [from, to]: readonly [from: number, to: number],
  rows: number,
  room: DenseRoom,
): void {
  const even = rows + (rows % 2); // the kernel takes two rows at a time
  const most = Math.min(MOST_INPUT_STEPS, Math.floor(LARGEST_SUM / (inputs * MOST_WEIGHT_STEPS)));
  kernels.quantise(from, room.steps, room.scales, rows, inputs, most);
  kernels.multiply(room.steps, room.scales, steps, scales, bias, to, room.panel, even, outputs, inputs);
}
