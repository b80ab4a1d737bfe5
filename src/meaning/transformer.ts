import type { DenseLayer } from './denseLayers.ts';

/** Brings each row to mean 0 and variance 1, then scales and shifts it. */
export interface Normalisation {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}

/** One layer of a transformer encoder (Vaswani et al. 2017) that normalises before attention and before the network. */
export interface TransformerLayer {
  readonly beforeAttention: Normalisation;
  /** Rows → queries, keys and values side by side. */
  readonly project: DenseLayer;
  readonly heads: number;
  readonly join: DenseLayer;
  /** Brings the layer's input to the width of its output; null where they are the same. */
  readonly widen: DenseLayer | null;
  readonly beforeNetwork: Normalisation;
  readonly network: readonly [DenseLayer, DenseLayer];
}

/** Runs texts through a layer: their pieces are rows, one after the other; `lengths` says how many each text has. */
export function applyLayer(
  layer: TransformerLayer,
  rows: Float32Array,
  lengths: readonly number[],
): Float32Array {
  const projected = layer.project(normalise(rows, layer.beforeAttention));
  const attended = layer.join(attend(projected, lengths, layer.heads));
  const inner = add(attended, layer.widen ? layer.widen(rows) : rows);
  const [first, second] = layer.network;
  return add(second(rectify(first(normalise(inner, layer.beforeNetwork)))), inner);
}

function normalise(rows: Float32Array, { scale, shift }: Normalisation): Float32Array {
  const width = scale.length;
  const result = new Float32Array(rows.length);
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

/** Scaled dot-product attention of the pieces of each text to each other. */
function attend(projected: Float32Array, lengths: readonly number[], heads: number): Float32Array {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const width = projected.length / total / 3;
  const result = new Float32Array(total * width);
  let first = 0;
  for (const length of lengths) {
    for (let head = 0; head < heads; head++) {
      for (let row = first; row < first + length; row++)
        attendFrom(row, { projected, result, first, length, width, head, size: width / heads });
    }
    first += length;
  }
  return result;
}

interface AttentionHead {
  readonly projected: Float32Array;
  readonly result: Float32Array;
  /** First row of the text, and how many it has. */
  readonly first: number;
  readonly length: number;
  readonly width: number;
  readonly head: number;
  /** Numbers of a row that belong to one head. */
  readonly size: number;
}

/** Writes what a row takes from all rows of its text, by how well their keys fit its query. */
function attendFrom(
  row: number,
  { projected, result, first, length, width, head, size }: AttentionHead,
): void {
  const stride = 3 * width;
  const query = row * stride + head * size;
  const shares = new Float32Array(length);
  let highest = -Infinity;
  for (let other = 0, key = first * stride + width + head * size; other < length; other++, key += stride) {
    let product = 0;
    for (let at = 0; at < size; at++) product += projected[query + at]! * projected[key + at]!;
    shares[other] = product / Math.sqrt(size);
    highest = Math.max(highest, shares[other]!);
  }
  let sum = 0;
  for (let other = 0; other < length; other++) sum += shares[other] = Math.exp(shares[other]! - highest);
  const target = row * width + head * size;
  for (
    let other = 0, value = first * stride + 2 * width + head * size;
    other < length;
    other++, value += stride
  ) {
    const share = shares[other]! / sum;
    for (let at = 0; at < size; at++) result[target + at]! += share * projected[value + at]!;
  }
}

function rectify(rows: Float32Array): Float32Array {
  const result = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) result[at] = rows[at]! > 0 ? rows[at]! : 0;
  return result;
}

function add(left: Float32Array, right: Float32Array): Float32Array {
  const result = new Float32Array(left.length);
  for (let at = 0; at < left.length; at++) result[at] = left[at]! + right[at]!;
  return result;
}
