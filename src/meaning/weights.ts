import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Finds the 32-bit numbers of a weight by its name; throws when the model has none of that name. */
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
    const shards = await Promise.all(paths.map((path) => readFile(join(folder, path))));
    const bytes = Buffer.concat(shards);
    let start = 0;
    for (const { name, shape } of weights) {
      const end = start + 4 * shape.reduce((product, size) => product * size, 1);
      // A copy begins at a multiple of four bytes, and lets go of the rest.
      found.set(name, new Float32Array(Uint8Array.prototype.slice.call(bytes, start, end).buffer));
      start = end;
    }
  }
  return (name) => {
    const weight = found.get(name);
    if (!weight) throw new Error(`the model has no weight "${name}"`);
    return weight;
  };
}
