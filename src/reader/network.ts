import {
  applyDenseLayer,
  fillDenseLayer,
  placeDenseLayer,
  placeDenseRoom,
  type DenseLayer,
  type DenseRoom,
} from './denseLayer.ts';
import { Addresses, Kernels, makeMemory } from './kernels.ts';
import type { Config, WeightsFile } from './weightsFile.ts';

/** Pieces of all texts that may go through the network at once. */
export const MOST_ROWS = 288;
/** Rows by which room is larger than that, since kernels work on two rows at a time. */
const SPARE_ROWS = 2;

/** Normalises rows; addresses of its scales and shifts. */
interface Normalisation {
  readonly weight: number;
  readonly bias: number;
}

/** A layer of a transformer encoder that normalises after attention and after the network (Devlin et al. 2018). */
interface Layer {
  /** Row → its query, key and value, side by side. */
  readonly project: DenseLayer;
  readonly join: DenseLayer;
  readonly afterAttention: Normalisation;
  readonly widen: DenseLayer;
  readonly narrow: DenseLayer;
  readonly afterNetwork: Normalisation;
}

/** Where the weights are in the memory: addresses. */
interface Places {
  readonly words: { readonly steps: number; readonly scales: number };
  readonly positions: number;
  readonly types: number;
  readonly before: Normalisation;
  readonly layers: readonly Layer[];
}

/** Where a thread works: addresses of rows. */
interface Room {
  readonly rows: number;
  readonly wide: number;
  readonly added: number;
  readonly shares: number;
  readonly dense: DenseRoom;
}

/** A text as the network takes it: numbers of its pieces, and for each the type 0, or 1 from `second` on. */
export interface PieceText {
  readonly pieces: readonly number[];
  readonly second: number;
}

/**
 * A BERT encoder in a memory that several threads may share: the first fills it with weights, and each works in a room
 * of its own.
 */
export class Network {
  readonly memory: WebAssembly.Memory;
  readonly width: number;
  readonly #config: Config;
  readonly #kernels: Kernels;
  readonly #places: Places;
  readonly #room: Room;

  /**
   * Reads the weights of `file` into a memory with room for so many threads; with the `memory` of another network of
   * the same file, its weights are used. `thread` counts from 0.
   */
  constructor(
    file: WeightsFile,
    words: number,
    threads = 1,
    memory: WebAssembly.Memory | null = null,
    thread = 0,
  ) {
    const { config } = file;
    const addresses = new Addresses();
    this.#config = config;
    this.width = config.width;
    this.#places = placeWeights(addresses, config, words);
    const rooms = Array.from({ length: threads }, () => placeRoom(addresses, config));
    const room = rooms[thread];
    if (!room) throw new RangeError(`there is no thread ${thread} of ${threads}`);
    this.#room = room;
    this.memory = memory ?? makeMemory(addresses.next);
    this.#kernels = new Kernels(this.memory);
    if (!memory) fill(this.#kernels, this.#places, file, words);
  }

  /** The last layer's rows of the texts' pieces, one text after the other, until the next call. */
  run(texts: readonly PieceText[]): Float32Array {
    const { width } = this;
    const lengths = texts.map(({ pieces }) => pieces.length);
    const count = lengths.reduce((sum, length) => sum + length, 0);
    if (count > MOST_ROWS) throw new RangeError(`${count} pieces are more than ${MOST_ROWS}`);
    const rows = this.#kernels.floats(this.#room.rows, count * width);
    if (count === 0) return rows;
    this.#embed(texts, rows, this.#kernels.floats(this.#room.added, count * width));
    this.#addAndNormalise(this.#places.before, count);
    for (const layer of this.#places.layers) this.#apply(layer, lengths, count);
    return rows;
  }

  #embed(texts: readonly PieceText[], rows: Float32Array, added: Float32Array): void {
    const { width } = this;
    const { words, positions, types } = this.#places;
    const kernels = this.#kernels;
    const typeRows = kernels.floats(types, 2 * width);
    let at = 0;
    for (const { pieces, second } of texts) {
      pieces.forEach((piece, place) => {
        const steps = kernels.bytes(words.steps + piece * width, width);
        const scale = kernels.floats(words.scales + 4 * piece, 1)[0]!;
        const position = kernels.floats(positions + 4 * place * width, width);
        const type = place < second ? 0 : width;
        for (let number = 0; number < width; number++, at++) {
          rows[at] = scale * steps[number]!;
          added[at] = position[number]! + typeRows[type + number]!;
        }
      });
    }
  }

  #apply(layer: Layer, lengths: readonly number[], count: number): void {
    const { rows, wide, added, dense } = this.#room;
    const kernels = this.#kernels;
    applyDenseLayer(kernels, layer.project, [rows, wide], count, dense);
    this.#attend(lengths);
    // What attention took is in the room for what is added, and so is then what is joined from it.
    applyDenseLayer(kernels, layer.join, [added, wide], count, dense);
    this.#addAndNormalise(layer.afterAttention, count, wide);
    applyDenseLayer(kernels, layer.widen, [rows, wide], count, dense);
    kernels.gelu(wide, count * this.#config.inner);
    applyDenseLayer(kernels, layer.narrow, [wide, added], count, dense);
    this.#addAndNormalise(layer.afterNetwork, count);
  }

  #attend(lengths: readonly number[]): void {
    const { wide, added, shares } = this.#room;
    const { heads, width } = this.#config;
    const [size, row] = [width / heads, 4 * width];
    let [query, out] = [wide, added];
    for (const length of lengths) {
      if (length === 0) continue;
      for (let head = 0; head < heads; head++) {
        const at = 4 * head * size;
        const first = [query + at, query + at + row, query + at + 2 * row] as const;
        this.#kernels.attend(...first, 3 * row, out + at, row, shares, length, size);
      }
      query += length * 3 * row;
      out += length * row;
    }
  }

  #addAndNormalise({ weight, bias }: Normalisation, count: number, added = this.#room.added): void {
    const { width, epsilon } = this.#config;
    this.#kernels.addAndNormalise(this.#room.rows, added, weight, bias, count, width, epsilon);
  }
}

function placeWeights(addresses: Addresses, config: Config, words: number): Places {
  const { width, inner, positions, layers } = config;
  const normalisation = () => ({ weight: addresses.take(4 * width), bias: addresses.take(4 * width) });
  return {
    words: { steps: addresses.take(words * width), scales: addresses.take(4 * words) },
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

function placeRoom(addresses: Addresses, { width, inner }: Config): Room {
  const rows = MOST_ROWS + SPARE_ROWS;
  const widest = Math.max(3 * width, inner);
  return {
    rows: addresses.take(4 * rows * width),
    wide: addresses.take(4 * rows * widest),
    added: addresses.take(4 * rows * width),
    shares: addresses.take(4 * rows + 16),
    dense: placeDenseRoom(addresses, rows, widest),
  };
}

/** Reads weights under the names that training gave them. */
function fill(kernels: Kernels, places: Places, file: WeightsFile, words: number): void {
  const { width, positions } = file.config;
  const floats = (address: number, name: string, count: number) =>
    kernels.floats(address, count).set(file.floats(name, count));
  const normalisation = ({ weight, bias }: Normalisation, name: string) => {
    floats(weight, `${name}.weight`, width);
    floats(bias, `${name}.bias`, width);
  };
  const dense = (layer: DenseLayer, name: string) => {
    const rows = file.rows(`${name}.weight`, layer.outputs, layer.inputs);
    fillDenseLayer(kernels, layer, { ...rows, bias: file.floats(`${name}.bias`, layer.outputs) });
  };
  const table = file.rows('words.weight', words, width);
  kernels.bytes(places.words.steps, words * width).set(table.steps);
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
