import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DenseLayers, type DenseLayer } from './denseLayers.ts';
import { splitIntoPieces, tabulatePieces, type Piece, type PieceTable } from './pieces.ts';
import type { SentenceEncoder, Vectors } from './sentenceEncoder.ts';
import { applyLayer, type Normalisation, type TransformerLayer } from './transformer.ts';
import { readWeights, type Weights } from './weights.ts';

const DIMENSIONS = 512;
const EMBEDDING = 256;
/** The model reads no more pieces of a text. */
const MOST_PIECES = 128;
/** Characters that hold so many pieces; a longer text is cut before it is split. */
const MOST_CHARACTERS = 2048;
/** Pieces that go through the model at once. */
const BATCH_PIECES = 512;

interface Model {
  readonly pieces: PieceTable;
  readonly embeddings: Float32Array;
  /** Wave lengths of the position signal (Vaswani et al. 2017). */
  readonly frequencies: Float32Array;
  readonly layers: readonly TransformerLayer[];
  readonly output: DenseLayer;
}

/**
 * Reads the Universal Sentence Encoder lite (Cer et al. 2018) from a folder with `model.json`, its shards and
 * `vocab.json`, as TensorFlow.js has them.
 */
export async function loadUniversalSentenceEncoder(folder: string): Promise<SentenceEncoder> {
  const vocabulary: Piece[] = JSON.parse(await readFile(join(folder, 'vocab.json'), 'utf8'));
  const model = buildModel(await readWeights(folder), tabulatePieces(vocabulary));
  return {
    name: 'universal-sentence-encoder-lite-1',
    dimensions: DIMENSIONS,
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
  const lengths = texts.map(({ length }) => length);
  const rows = model.layers.reduce((input, layer) => applyLayer(layer, input, lengths), embed(model, texts));
  const vectors = model.output(means(rows, lengths)).map(Math.tanh);
  for (let start = 0; start < vectors.length; start += DIMENSIONS)
    scaleToUnit(vectors.subarray(start, start + DIMENSIONS));
  return vectors;
}

/** Twice the embedding of each piece and the signal of its position, as the model was trained. */
function embed({ embeddings, frequencies }: Model, texts: readonly (readonly number[])[]): Float32Array {
  const rows = new Float32Array(texts.reduce((sum, { length }) => sum + length, 0) * EMBEDDING);
  let row = 0;
  for (const pieces of texts) {
    pieces.forEach((piece, position) => {
      const start = row * EMBEDDING;
      for (let at = 0; at < EMBEDDING; at++) {
        const wave = at % frequencies.length;
        const signal = (at < frequencies.length ? Math.sin : Math.cos)(position * frequencies[wave]!);
        rows[start + at] = 2 * embeddings[piece * EMBEDDING + at]! + signal;
      }
      row++;
    });
  }
  return rows;
}

/** The mean of the rows of each text. */
function means(rows: Float32Array, lengths: readonly number[]): Float32Array {
  const result = new Float32Array(lengths.length * DIMENSIONS);
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
function buildModel(weights: Weights, pieces: PieceTable): Model {
  const dense = new DenseLayers();
  const folded = 'module_apply_default/Encoder_en/KonaTransformer/Encode';
  const layer = (number: number, heads: number): TransformerLayer => {
    const kept = `module/Encoder_en/KonaTransformer/Encode/Layer_${number}/TransformerLayer`;
    const part = (name: string) =>
      weights(`${folded}/Layer_${number}/TransformerLayer/${name}/ConcatPartitions/concat`);
    const copy = (name: string) => part(name).slice();
    const normalisation = (prefix: string): Normalisation => ({
      scale: copy(`${prefix}layer_prepostprocess/layer_norm/layer_norm_scale`),
      shift: copy(`${prefix}layer_prepostprocess/layer_norm/layer_norm_bias`),
    });
    const attention = (name: string) =>
      dense.add(
        weights(`${kept}/MultiheadAttention/${name}/kernel/part_0`),
        copy(`MultiheadAttention/${name}/bias`),
      );
    const network = (name: string) =>
      dense.add(
        weights(
          `${folded}/TransformerStack/Layer_${number}/TransformerLayer/FFN/${name}/Tensordot/Reshape_1`,
        ),
        copy(`FFN/${name}/bias`),
      );
    return {
      beforeAttention: normalisation(''),
      project: attention('qkv_transform_single'),
      heads,
      join: attention('output_transform_single'),
      widen: number === 0 ? dense.add(part('dense/kernel'), copy('dense/bias')) : null,
      beforeNetwork: normalisation('FFN/'),
      network: [network('conv1'), network('conv2')],
    };
  };
  return {
    pieces,
    embeddings: weights('module/Embeddings_en').slice(),
    frequencies: weights(
      `${folded}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`,
    ).slice(),
    layers: [layer(0, 4), layer(1, 4)],
    output: dense.add(
      weights('module/Encoder_en/hidden_layers/tanh_layer_0/weights'),
      weights('module/Encoder_en/hidden_layers/tanh_layer_0/bias').slice(),
    ),
  };
}
