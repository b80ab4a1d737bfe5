import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface ModelFile {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[];
  }[];
}

/** A file with some of a group's bytes. */
interface Shard {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly shards: readonly Shard[];
  /** First byte among those of all shards. */
  readonly start: number;
  readonly count: number;
}

/** Numbers of the largest weight of the bundled encoder that is read whole. */
const LARGEST_WEIGHT = 512 * 2048;

/** The weights of a TensorFlow.js model: 32-bit numbers, one weight after the other, spread over files. */
export class Weights {
  readonly #places = new Map<string, Place>();
  // Used again and again: a new one for each weight would be the memory that reading takes.
  #numbers = new Float32Array(LARGEST_WEIGHT);

  /** Opens the model in a folder; weights are read when they are asked for. */
  constructor(folder: string) {
    const { weightsManifest }: ModelFile = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
    for (const { paths, weights } of weightsManifest) {
      const shards = findShards(paths.map((path) => join(folder, path)));
      let start = 0;
      for (const { name, shape } of weights) {
        const count = shape.reduce((product, size) => product * size, 1);
        this.#places.set(name, { shards, start, count });
        start += 4 * count;
      }
    }
  }

  /** Numbers of a weight; throws when the model has none of that name. */
  count(name: string): number {
    return this.#find(name).count;
  }

  /** The numbers of a weight, or some of them, until the next call: who keeps them keeps a copy. */
  read(name: string, from = 0, to = this.count(name)): Float32Array {
    const { shards, start } = this.#find(name);
    if (this.#numbers.length < to - from) this.#numbers = new Float32Array(to - from);
    const numbers = this.#numbers.subarray(0, to - from);
    readBytes(shards, start + 4 * from, new Uint8Array(numbers.buffer, 0, numbers.byteLength));
    return numbers;
  }

  #find(name: string): Place {
    const place = this.#places.get(name);
    if (!place) throw new Error(`the model has no weight "${name}"`);
    return place;
  }
}

function findShards(paths: readonly string[]): Shard[] {
  let end = 0;
  return paths.map((path) => {
    const start = end;
    end += statSync(path).size;
    return { path, start, end };
  });
}

/** Fills `target` with the bytes from `start` on, from as many shards as it takes; throws where they end too early. */
function readBytes(shards: readonly Shard[], start: number, target: Uint8Array): void {
  let read = 0;
  for (const shard of shards) {
    const from = Math.max(start, shard.start);
    const to = Math.min(start + target.length, shard.end);
    if (from >= to) continue;
    const file = openSync(shard.path, 'r');
    read += readSync(file, target, from - start, to - from, from - shard.start);
    closeSync(file);
  }
  if (read < target.length) throw new Error("the model's files end before its weights do");
}
