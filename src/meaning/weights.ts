import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Finds the 32-bit numbers of a weight by its name; throws when the model has none of that name.
 * They are a view of all weights: who keeps a few of them should keep a copy.
 */
export type Weights = (name: string) => Float32Array;

interface ModelFile {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[];
  }[];
}

/** Reads the weights of a TensorFlow.js model: 32-bit numbers, one weight after the other, spread over its shards. */
export async function readWeights(folder: string): Promise<Weights> {
  const { weightsManifest }: ModelFile = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8'));
  const found = new Map<string, Float32Array>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = await readTogether(paths.map((path) => join(folder, path)));
    let start = 0;
    for (const { name, shape } of weights) {
      const end = start + 4 * shape.reduce((product, size) => product * size, 1);
      found.set(name, new Float32Array(bytes, start, (end - start) / 4));
      start = end;
    }
  }
  return (name) => {
    const weight = found.get(name);
    if (!weight) throw new Error(`the model has no weight "${name}"`);
    return weight;
  };
}

/** Reads files one after the other into one piece of memory. */
async function readTogether(files: readonly string[]): Promise<ArrayBuffer> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let start = 0;
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- all at once they would take twice the memory
    const shard = await readFile(file);
    bytes.set(shard, start);
    start += shard.length;
  }
  return bytes.buffer;
}
