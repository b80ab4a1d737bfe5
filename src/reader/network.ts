import { applyDenseLayer } from './denseLayer.ts';
import { Addresses, Kernels, makeMemory } from './kernels.ts';
import {
  fillPlaces,
  MOST_ROWS,
  placeRoom,
  placeWeights,
  type Layer,
  type Normalisation,
  type Places,
  type Room,
} from './places.ts';
import { packedLength, unpackSixBits } from './sixBits.ts';
import type { Config, WeightsFile } from './weightsFile.ts';

/** A text as the network takes it: numbers of its pieces, and for each the type 0, or 1 from `second` on. */
export interface PieceText {
  readonly pieces: readonly number[];
  readonly second: number;
}

/** Rows of a text, the last one excluded. */
export interface Rows {
  readonly from: number;
  readonly to: number;
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
  readonly #finding: readonly Layer[];
  readonly #reading: readonly Layer[];
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
    const { layers } = this.#places;
    const inOrder = (order: readonly number[]) => order.map((number) => layers[number]!);
    this.#finding = inOrder(config.finding);
    this.#reading = inOrder(config.reading);
    const rooms = Array.from({ length: threads }, () => placeRoom(addresses, config));
    const room = rooms[thread];
    if (!room) throw new RangeError(`there is no thread ${thread} of ${threads}`);
    this.#room = room;
    this.memory = memory ?? makeMemory(addresses.next);
    this.#kernels = new Kernels(this.memory);
    if (!memory) fillPlaces(this.#kernels, this.#places, file, words);
  }

  /** Rows of the texts' pieces after the layers that find, one text after the other, until the next call. */
  runToFind(texts: readonly PieceText[]): Float32Array {
    const lengths = texts.map(({ pieces }) => pieces.length);
    const count = this.#begin(texts);
    for (const layer of this.#finding) this.#apply(layer, lengths, count);
    return this.#rows(count);
  }

  /**
   * Rows of a text's first piece and of those from `from` to `to` after the layers that read, until the next call. What
   * the last layer would make of the others is left out.
   */
  runToRead(text: PieceText, wanted: Rows): Float32Array {
    const count = this.#begin([text]);
    for (const layer of this.#reading.slice(0, -1)) this.#apply(layer, [count], count);
    const last = this.#reading.at(-1)!;
    return this.#rows(this.#applyLast(last, count, { from: Math.max(1, wanted.from), to: wanted.to }));
  }

  #rows(count: number): Float32Array {
    return this.#kernels.floats(this.#room.rows, count * this.width);
  }

  /** Puts the rows of pieces, before any layer, where layers take them; returns how many there are. */
  #begin(texts: readonly PieceText[]): number {
    const count = texts.reduce((sum, { pieces }) => sum + pieces.length, 0);
    if (count > MOST_ROWS) throw new RangeError(`${count} pieces are more than ${MOST_ROWS}`);
    this.#embed(texts, this.#rows(count), this.#kernels.floats(this.#room.added, count * this.width));
    if (count > 0) this.#addAndNormalise(this.#places.before, count);
    return count;
  }

  #embed(texts: readonly PieceText[], rows: Float32Array, added: Float32Array): void {
    const { width } = this;
    const { words, positions, types } = this.#places;
    const kernels = this.#kernels;
    const typeRows = kernels.floats(types, 2 * width);
    const steps = new Int8Array(width);
    const bytes = packedLength(width);
    let at = 0;
    for (const { pieces, second } of texts) {
      pieces.forEach((piece, place) => {
        unpackSixBits(kernels.bytes(words.packed + piece * bytes, bytes), steps);
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
    if (count === 0) return;
    this.#project(layer, count);
    let first = 0;
    for (const length of lengths) {
      const all = { from: first, to: first + length };
      this.#attend(all, all, first);
      first += length;
    }
    this.#finish(layer, count);
  }

  /** Applies the last layer for the first row of a text and for those wanted, puts them together, and counts them. */
  #applyLast(layer: Layer, count: number, { from, to }: Rows): number {
    const { width } = this;
    const all = { from: 0, to: count };
    this.#project(layer, count);
    this.#attend({ from: 0, to: 1 }, all, 0);
    this.#attend({ from, to }, all, 1);
    this.#rows(count).copyWithin(width, from * width, to * width);
    const kept = 1 + to - from;
    this.#finish(layer, kept);
    return kept;
  }

  /** Finds query, key and value of each row. */
  #project(layer: Layer, count: number): void {
    const { rows, wide, dense } = this.#room;
    applyDenseLayer(this.#kernels, layer.project, [rows, wide], count, dense);
  }

  /** Does what a layer does once its rows have attended to each other. */
  #finish(layer: Layer, count: number): void {
    const { rows, wide, added, dense } = this.#room;
    const kernels = this.#kernels;
    // What attention took is in the room for what is added, and so is then what is joined from it.
    applyDenseLayer(kernels, layer.join, [added, wide], count, dense);
    this.#addAndNormalise(layer.afterAttention, count, wide);
    applyDenseLayer(kernels, layer.widen, [rows, wide], count, dense);
    kernels.gelu(wide, count * this.#config.inner);
    applyDenseLayer(kernels, layer.narrow, [wide, added], count, dense);
    this.#addAndNormalise(layer.afterNetwork, count);
  }

  /** Lets some rows attend to the rows of their text; what they take is put in the room for what is added, from row `to` on. */
  #attend(asking: Rows, text: Rows, to: number): void {
    const { wide, added, shares } = this.#room;
    const { heads, width } = this.#config;
    const [size, row] = [width / heads, 4 * width];
    const count = asking.to - asking.from;
    if (count <= 0) return;
    for (let head = 0; head < heads; head++) {
      const at = 4 * head * size;
      const query = wide + asking.from * 3 * row + at;
      const key = wide + text.from * 3 * row + row + at;
      const out = added + to * row + at;
      const sizes = [count, text.to - text.from, size] as const;
      this.#kernels.attend(query, key, key + row, 3 * row, out, row, shares, ...sizes);
    }
  }

  #addAndNormalise({ weight, bias }: Normalisation, count: number, added = this.#room.added): void {
    const { width, epsilon } = this.#config;
    this.#kernels.addAndNormalise(this.#room.rows, added, weight, bias, count, width, epsilon);
  }
}
