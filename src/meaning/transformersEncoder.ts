import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../errors.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';

/** Not installed by default, because it is large: `npm install @huggingface/transformers`. */
const PACKAGE = '@huggingface/transformers';

interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

/** What is used of Transformers.js. */
export interface Transformers {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: { dtype: string },
  ): Promise<(texts: string[], options: { pooling: 'mean'; normalize: boolean }) => Promise<Tensor>>;
}

/**
 * Loads a sentence-transformers model through Transformers.js: a folder with `config.json`, `tokenizer.json` and
 * `onnx/model.onnx`, or a name of the Hugging Face hub such as `Xenova/all-MiniLM-L6-v2`, which is downloaded once.
 *
 * Throws a UserError that says what to do when the package or the model is not there.
 */
export async function loadTransformersEncoder(
  model: string,
  importTransformers: () => Promise<Transformers> = findTransformers,
): Promise<SentenceEncoder> {
  const transformers = await importTransformers();
  const folder = resolve(model);
  const isFolder = existsSync(folder);
  if (isFolder) {
    if (!existsSync(join(folder, 'config.json'))) {
      throw new UserError(
        `${folder} holds no model; it needs config.json, tokenizer.json and onnx/model.onnx`,
      );
    }
    transformers.env.allowRemoteModels = false;
    transformers.env.localModelPath = dirname(folder);
  }
  const extract = await open(transformers, isFolder ? basename(folder) : model, model);
  const run = async (texts: readonly string[]) => extract([...texts], { pooling: 'mean', normalize: true });
  const { dims } = await run(['?']);
  return {
    name: model,
    dimensions: dims.at(-1) ?? 0,
    encode: async (texts) =>
      texts.length > 0 ? Float32Array.from((await run(texts)).data) : new Float32Array(),
  };
}

async function open(transformers: Transformers, name: string, model: string) {
  try {
    return await transformers.pipeline('feature-extraction', name, { dtype: 'fp32' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `The model "${model}" can't be loaded (${reason}); set SEMANTIC to a sentence-transformers model in ONNX form, ` +
        `such as Xenova/all-MiniLM-L6-v2, to a folder that holds one, or to auto`,
    );
  }
}

/** The package as it is installed beside this program or in the folder where it was started. */
async function findTransformers(): Promise<Transformers> {
  for (const place of [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href]) {
    try {
      const file = createRequire(place).resolve(PACKAGE);
      const transformers: Transformers = await import(pathToFileURL(file).href);
      return transformers;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new UserError(
    `SEMANTIC names a model, but ${PACKAGE} is not installed: npm install ${PACKAGE}, or set SEMANTIC to auto`,
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}
