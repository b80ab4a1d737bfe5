import {
  fillDenseLayer,
  placeDenseLayer,
  placeDenseRoom,
  type DenseLayer,
  type DenseRoom,
} from './denseLayer.ts';
import type { Addresses, Kernels } from './kernels.ts';
import { packedLength } from './sixBits.ts';
import type { Config, WeightsFile } from './weightsFile.ts';

/** Pieces of all texts that may go through the network at once. */
export const MOST_ROWS = 288;
/** Rows by which room is larger than that, since kernels work on two rows at a time. */
const SPARE_ROWS = 2;

/** Normalises rows; addresses of its scales and shifts. */
export interface Normalisation {
  readonly weight: number;
  readonly bias: number;
}

/** A layer of a transformer encoder that normalises after attention and after the network (Devlin et al. 2018). */
export interface Layer {
  /** Row → its query, key and value, side by side. */
  readonly project: DenseLayer;
  readonly join: DenseLayer;
  readonly afterAttention: Normalisation;
  readonly widen: DenseLayer;
  readonly narrow: DenseLayer;
  readonly afterNetwork: Normalisation;
}

/** Where the weights are in the memory: addresses. */
export interface Places {
  /** Rows of word pieces stay packed, for only some are needed at a time. */
  readonly words: { readonly packed: number; readonly scales: number };
  readonly positions: number;
  readonly types: number;
  readonly before: Normalisation;
  readonly layers: readonly Layer[];
}

/** Where a thread works: addresses of rows. */
export interface Room {
  readonly rows: number;
  readonly wide: number;
  readonly added: number;
  readonly shares: number;
  readonly dense: DenseRoom;
}

/** Finds room for the weights. */
export function placeWeights(addresses: Addresses, config: Config, words: number): Places {
  const { width, inner, positions } = config;
  const layers = 1 + Math.max(...config.finding, ...config.reading);
  const normalisation = () => ({ weight: addresses.take(4 * width), bias: addresses.take(4 * width) });
  return {
    words: { packed: addresses.take(packedLength(words * width)), scales: addresses.take(4 * words) },
    positions: addresses.take(4 * positions * width),
    types: addresses.take(4 * 2 * width),
    before: normalisation(),
    layers: Array.from({ length: layers }, () => ({
      project: placeDenseLayer(addresses, width, 3 * width),
      join: placeDenseLayer(addresses, width, width),
      afterAttention: normalisation(),
      widen: placeDenseLayer(addresses, width, inner),
      narrow: placeDenseLayer(addresses, inner, width),
      afterNetwork: normalisation(),
    })),
  };
}

/** Finds room for a thread to work in. */
export function placeRoom(addresses: Addresses, { width, inner }: Config): Room {
  const rows = MOST_ROWS + SPARE_ROWS;
  const widest = Math.max(3 * width, inner);
  return {
    rows: addresses.take(4 * rows * width),
    wide: addresses.take(4 * rows * widest),
    added: addresses.take(4 * rows * width),
    shares: addresses.take(2 * (4 * rows + 16)),
    dense: placeDenseRoom(addresses, rows, widest),
  };
}

/** Reads weights under the names that training gave them. */
export function fillPlaces(kernels: Kernels, places: Places, file: WeightsFile, words: number): void {
  const { width, positions } = file.config;
  const floats = (address: number, name: string, count: number) =>
    kernels.floats(address, count).set(file.floats(name, count));
  const normalisation = ({ weight, bias }: Normalisation, name: string) => {
    floats(weight, `${name}.weight`, width);
    floats(bias, `${name}.bias`, width);
  };
  const dense = (layer: DenseLayer, name: string) => {
    const rows = file.rows(`${name}.weight`, layer.outputs, layer.inputs);
    fillDenseLayer(kernels, layer, rows, file.floats(`${name}.bias`, layer.outputs));
  };
  const table = file.rows('words.weight', words, width);
  kernels.bytes(places.words.packed, table.packed.length).set(table.packed);
  kernels.floats(places.words.scales, words).set(table.scales);
  floats(places.positions, 'positions.weight', positions * width);
  floats(places.types, 'types.weight', 2 * width);
  normalisation(places.before, 'before');
  places.layers.forEach((layer, number) => {
    const name = `layers.${number}`;
    dense(layer.project, `${name}.project`);
    dense(layer.join, `${name}.join`);
    normalisation(layer.afterAttention, `${name}.after_attention`);
    dense(layer.widen, `${name}.widen`);
    dense(layer.narrow, `${name}.narrow`);
    normalisation(layer.afterNetwork, `${name}.after_network`);
  });
}
