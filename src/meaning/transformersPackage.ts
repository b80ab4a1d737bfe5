import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../errors.ts';

const PACKAGE = '@huggingface/transformers';

/**
 * Brings the package, which is no dependency because it takes 470 MB. Without its install scripts: that of the ONNX
 * runtime fetches libraries for graphics cards from elsewhere, and nothing here uses them.
 */
export const INSTALL = `npm install --no-save --ignore-scripts ${PACKAGE}@4`;

/** An array of numbers with a shape. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
  /** The part with one index along the second dimension. */
  slice(all: null, index: number): Tensor;
  normalize(power: number, dimension: number): Tensor;
}

/** What a model makes of texts: a vector of each token, or of each text where the model pools by itself. */
export interface ModelOutput {
  readonly last_hidden_state?: Tensor;
  readonly token_embeddings?: Tensor;
  readonly sentence_embedding?: Tensor;
}

/** Token ids and which of them are padding. */
export interface ModelInput {
  readonly attention_mask: Tensor;
}

export interface Tokenizer {
  (texts: string[], options: { padding: true; truncation: true; max_length: number }): ModelInput;
  readonly model_max_length: number;
}

export interface Model {
  (input: ModelInput): Promise<ModelOutput>;
  readonly config: { readonly max_position_embeddings?: number };
}

interface ModelOptions {
  readonly dtype: 'fp32' | 'q8';
  readonly session_options: { readonly intraOpNumThreads: number };
}

/** What is used of Transformers.js 4. */
export interface Transformers {
  readonly env: {
    allowRemoteModels: boolean;
    cacheDir: string;
    logLevel: number;
    readonly remoteHost: string;
  };
  readonly AutoTokenizer: { from_pretrained(model: string): Promise<Tokenizer> };
  readonly AutoModel: { from_pretrained(model: string, options: ModelOptions): Promise<Model> };
  readonly mean_pooling: (tokens: Tensor, mask: Tensor) => Tensor;
}

/** Files that may see the package: this program's, and one in the folder where it was started. */
const PLACES = [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href];

/** The package's main file as the first of `places` sees it; null when it is not installed. */
export function findTransformers(places: readonly string[] = PLACES): string | null {
  for (const place of places) {
    try {
      return createRequire(place).resolve(PACKAGE);
    } catch {
      // Not seen from there.
    }
  }
  return null;
}

/** Loads the package; throws a UserError that says how to install it. */
export async function importTransformers(places?: readonly string[]): Promise<Transformers> {
  const file = findTransformers(places);
  if (file === null) {
    throw new UserError(`SEMANTIC names a model, which needs a package: ${INSTALL}; or set SEMANTIC to auto`);
  }
  const transformers: Transformers = await import(pathToFileURL(file).href);
  return transformers;
}
