import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Adapter } from './adapter.ts';
import { makeAttention } from './attention.ts';
import { makeDenseLayer, type DenseLayer } from './denseLayer.ts';
import { Embeddings } from './embeddings.ts';
import { Kernels } from './kernels.ts';
import { splitIntoPieces, tabulatePieces, type Piece, type PieceTable } from './pieces.ts';
import type { SentenceEncoder, Vectors } from './sentenceEncoder.ts';
import { applyLayer, type Normalisation, type TransformerLayer } from './transformer.ts';
import { Weights } from './weights.ts';

const DIMENSIONS = 512;
const EMBEDDING = 256;
/** The model reads no more pieces of a text. */
const MOST_PIECES = 128;
/** Characters that hold so many pieces; a longer text is cut before it is split. */
const MOST_CHARACTERS = 2048;
/** Texts go through the model together until they have so many pieces; more would take memory and save no time. */
const BATCH_PIECES = 32;
/** Bytes that the numbers of one piece take on their way through the model. */
const PIECE_ROOM = 66_000;
/** Embeddings that are read at once. */
const EMBEDDINGS_READ = 1024;

interface Model {
  readonly kernels: Kernels;
  readonly pieces: PieceTable;
  readonly embeddings: Embeddings;
  /** Wave lengths of the position signal (Vaswani et al. 2017). */
  readonly frequencies: Float32Array;
  readonly layers: readonly TransformerLayer[];
  readonly output: DenseLayer;
}

/**
 * Reads the Universal Sentence Encoder lite (Cer et al. 2018) from a folder with `model.json`, its shards and
 * `vocab.json`, as TensorFlow.js has them, and adds what was learned for this project; nothing with `null`.
 */
export async function loadUniversalSentenceEncoder(
  folder: string,
  adapter: Adapter | null = Adapter.read(),
): Promise<SentenceEncoder> {
  const vocabulary: Piece[] = JSON.parse(await readFile(join(folder, 'vocab.json'), 'utf8'));
  const model = buildModel(new Weights(folder), adapter, tabulatePieces(vocabulary));
  return {
    name: `universal-sentence-encoder-lite-1-${adapter?.version ?? 'plain'}`,
    dimensions: DIMENSIONS,
    unrelated: null,
    // oxlint-disable-next-line typescript/require-await -- other encoders do wait
    encode: async (texts) => encode(model, texts),
  };
}

function encode(model: Model, texts: readonly string[]): Vectors {
  const vectors = new Float32Array(texts.length * DIMENSIONS);
  let batch: number[][] = [];
  let size = 0;
  let done = 0;
  texts.forEach((text, at) => {
    const pieces = splitIntoPieces(text.slice(0, MOST_CHARACTERS), model.pieces).slice(0, MOST_PIECES);
    batch.push(pieces);
    size += pieces.length;
    if (size < BATCH_PIECES && at + 1 < texts.length) return;
    vectors.set(encodeBatch(model, batch), done * DIMENSIONS);
    done += batch.length;
    batch = [];
    size = 0;
  });
  return vectors;
}

function encodeBatch(model: Model, texts: readonly (readonly number[])[]): Float32Array {
  const { kernels, layers } = model;
  kernels.clear();
  const lengths = texts.map(({ length }) => length);
  const rows = layers.reduce((input, layer) => applyLayer(layer, input, lengths), embed(model, texts));
  const vectors = model.output(means(rows, lengths, kernels)).map(Math.tanh);
  for (let start = 0; start < vectors.length; start += DIMENSIONS)
    scaleToUnit(vectors.subarray(start, start + DIMENSIONS));
  return vectors;
}

/** Twice the embedding of each piece and the signal of its position, as the model was trained. */
function embed(
  { embeddings, frequencies, kernels }: Model,
  texts: readonly (readonly number[])[],
): Float32Array {
  const rows = kernels.take(texts.reduce((sum, { length }) => sum + length, 0) * EMBEDDING);
  let start = 0;
  for (const pieces of texts) {
    pieces.forEach((piece, position) => {
      frequencies.forEach((frequency, wave) => {
        rows[start + wave] = Math.sin(position * frequency);
        rows[start + frequencies.length + wave] = Math.cos(position * frequency);
      });
      embeddings.addTo(rows, start, piece, 2);
      start += EMBEDDING;
    });
  }
  return rows;
}

/** The mean of the rows of each text. */
function means(rows: Float32Array, lengths: readonly number[], kernels: Kernels): Float32Array {
  const result = kernels.take(lengths.length * DIMENSIONS).fill(0);
  let start = 0;
  lengths.forEach((length, text) => {
    for (let row = 0; row < length; row++, start += DIMENSIONS) {
      for (let at = 0; at < DIMENSIONS; at++) result[text * DIMENSIONS + at]! += rows[start + at]! / length;
    }
  });
  return result;
}

function scaleToUnit(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0)) || 1;
  for (let at = 0; at < vector.length; at++) vector[at]! /= length;
}

/** Finds the parts of the model under the names that TensorFlow gave them. */
function buildModel(weights: Weights, adapter: Adapter | null, pieces: PieceTable): Model {
  const kernels = new Kernels((BATCH_PIECES + MOST_PIECES) * PIECE_ROOM);
  const folded = 'module_apply_default/Encoder_en/KonaTransformer/Encode';
  const adapted = (name: string) => {
    const numbers = weights.read(name);
    adapter?.addTo(name, numbers);
    return numbers;
  };
  const copy = (name: string) => adapted(name).slice();
  const dense = (name: string, bias: string) => {
    const biases = copy(bias);
    return makeDenseLayer(kernels, adapted(name), biases);
  };
  const layer = (number: number, heads: number): TransformerLayer => {
    const kept = `module/Encoder_en/KonaTransformer/Encode/Layer_${number}/TransformerLayer`;
    const stack = `${folded}/TransformerStack/Layer_${number}/TransformerLayer`;
    const part = (name: string) =>
      `${folded}/Layer_${number}/TransformerLayer/${name}/ConcatPartitions/concat`;
    const normalisation = (prefix: string): Normalisation => ({
      scale: copy(part(`${prefix}layer_prepostprocess/layer_norm/layer_norm_scale`)),
      shift: copy(part(`${prefix}layer_prepostprocess/layer_norm/layer_norm_bias`)),
    });
    const attention = (name: string) =>
      dense(`${kept}/MultiheadAttention/${name}/kernel/part_0`, part(`MultiheadAttention/${name}/bias`));
    const network = (name: string) =>
      dense(`${stack}/FFN/${name}/Tensordot/Reshape_1`, part(`FFN/${name}/bias`));
    return {
      kernels,
      beforeAttention: normalisation(''),
      project: attention('qkv_transform_single'),
      attend: makeAttention(kernels, heads),
      join: attention('output_transform_single'),
      widen: number === 0 ? dense(part('dense/kernel'), part('dense/bias')) : null,
      beforeNetwork: normalisation('FFN/'),
      network: [network('conv1'), network('conv2')],
    };
  };
  return {
    kernels,
    pieces,
    embeddings: readEmbeddings(weights, 'module/Embeddings_en'),
    frequencies: copy(`${folded}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`),
    layers: [layer(0, 4), layer(1, 4)],
    output: dense(
      'module/Encoder_en/hidden_layers/tanh_layer_0/weights',
      'module/Encoder_en/hidden_layers/tanh_layer_0/bias',
    ),
  };
}

function readEmbeddings(weights: Weights, name: string): Embeddings {
  const count = weights.count(name) / EMBEDDING;
  const embeddings = new Embeddings(count, EMBEDDING);
  for (let first = 0; first < count; first += EMBEDDINGS_READ) {
    const end = Math.min(count, first + EMBEDDINGS_READ);
    embeddings.set(first, weights.read(name, first * EMBEDDING, end * EMBEDDING));
  }
  return embeddings;
}
