import type { Attention } from './attention.ts';
import type { DenseLayer } from './denseLayer.ts';
import type { Kernels } from './kernels.ts';

/** Brings each row to mean 0 and variance 1, then scales and shifts it. */
export interface Normalisation {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}

/** One layer of a transformer encoder (Vaswani et al. 2017) that normalises before attention and before the network. */
export interface TransformerLayer {
  readonly kernels: Kernels;
  readonly beforeAttention: Normalisation;
  /** Rows → queries, keys and values side by side. */
  readonly project: DenseLayer;
  readonly attend: Attention;
  readonly join: DenseLayer;
  /** Brings the layer's input to the width of its output; null where they are the same. */
  readonly widen: DenseLayer | null;
  readonly beforeNetwork: Normalisation;
  readonly network: readonly [DenseLayer, DenseLayer];
}

/**
 * Runs texts through a layer: their pieces are rows, one after the other; `lengths` says how many each text has.
 * Rows go in and come out in the kernels' memory.
 */
export function applyLayer(
  layer: TransformerLayer,
  rows: Float32Array,
  lengths: readonly number[],
): Float32Array {
  const { kernels, widen } = layer;
  const [first, second] = layer.network;
  const projected = layer.project(normalise(rows, layer.beforeAttention, kernels));
  const inner = layer.join(layer.attend(projected, lengths));
  add(inner, widen ? widen(rows) : rows);
  const hidden = first(normalise(inner, layer.beforeNetwork, kernels));
  rectify(hidden);
  const result = second(hidden);
  add(result, inner);
  return result;
}

function normalise(rows: Float32Array, { scale, shift }: Normalisation, kernels: Kernels): Float32Array {
  const width = scale.length;
  const result = kernels.take(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    let mean = 0;
    for (let at = 0; at < width; at++) mean += rows[start + at]! / width;
    let variance = 0;
    for (let at = 0; at < width; at++) variance += (rows[start + at]! - mean) ** 2 / width;
    const factor = 1 / Math.sqrt(variance + 1e-6);
    for (let at = 0; at < width; at++)
      result[start + at] = (rows[start + at]! - mean) * factor * scale[at]! + shift[at]!;
  }
  return result;
}

/** Puts zeros in place of negative numbers. */
function rectify(rows: Float32Array): void {
  for (let at = 0; at < rows.length; at++) if (rows[at]! < 0) rows[at] = 0;
}

/** Adds numbers to those of `target`. */
function add(target: Float32Array, numbers: Float32Array): void {
  for (let at = 0; at < target.length; at++) target[at]! += numbers[at]!;
}
