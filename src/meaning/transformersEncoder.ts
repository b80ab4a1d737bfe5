import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { EXAMPLE, folderOf, locateModel, type ModelPlace } from './modelPlace.ts';
import { pool, readPooling } from './pooling.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';
import { importTransformers, type Model, type Transformers } from './transformersPackage.ts';
import { ANSWERS, measureUnrelated, QUESTIONS } from './unrelated.ts';
import { defaultCacheFolder } from '../disk/cacheFolder.ts';

/** Tokens of a text that are read at most: as many as most models can, and a passage is one sentence. */
const MOST_TOKENS = 512;
/** Where models of the hub are kept, each under its name. */
const MODELS = join(defaultCacheFolder(), 'models');
/** `LogLevel.NONE` of Transformers.js. */
const SILENT = 50;
/** Cosines that are spread less than this tell nothing. */
const LEAST_DEVIATION = 1e-3;
/** Half of the cores; the other half is for answering. */
const THREADS = Math.max(1, Math.floor(availableParallelism() / 2));

/**
 * Loads a sentence-transformers model through Transformers.js: from a folder, without the network, or by a name of
 * the Hugging Face hub, which is downloaded once and kept among the caches.
 *
 * Throws a UserError that says what to do when the package or the model is not there.
 */
export async function loadTransformersEncoder(model: string): Promise<SentenceEncoder> {
  const place = locateModel(model);
  const transformers = await importTransformers();
  const { env } = transformers;
  env.allowRemoteModels = place.kind === 'name';
  env.cacheDir = MODELS;
  // What goes wrong is thrown as well.
  env.logLevel = SILENT;
  try {
    return await tryOut(model, await open(transformers, place));
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(explain(error, place));
  }
}

/** Learns what there is to know of a model from what it makes of some texts. */
async function tryOut(model: string, encode: SentenceEncoder['encode']): Promise<SentenceEncoder> {
  const questions = await encode(QUESTIONS);
  const unrelated = measureUnrelated(questions, await encode(ANSWERS));
  if (!(unrelated.deviation > LEAST_DEVIATION)) {
    throw new UserError(
      `the model "${model}" gives all texts the same vector; set SEMANTIC to another, or to auto`,
    );
  }
  return {
    // A model that replaces another under the same name encodes differently.
    name: `${model} ${createHash('sha256').update(questions).digest('hex')}`,
    dimensions: questions.length / QUESTIONS.length,
    unrelated,
    encode,
  };
}

async function open(transformers: Transformers, place: ModelPlace): Promise<SentenceEncoder['encode']> {
  const tokenizer = await transformers.AutoTokenizer.from_pretrained(place.path);
  const run = await openModel(transformers, place);
  const pooling = await readPooling(transformers, place);
  const most = Math.min(
    MOST_TOKENS,
    tokenizer.model_max_length,
    run.config.max_position_embeddings ?? MOST_TOKENS,
  );
  return async (texts: readonly string[]) => {
    if (texts.length === 0) return new Float32Array();
    const input = tokenizer(texts.map(orMark), { padding: true, truncation: true, max_length: most });
    const vectors = pool(transformers, pooling, input, await run(input)).normalize(2, -1);
    return Float32Array.from(vectors.data);
  };
}

/** A text without words may have no token, and then models give no numbers. */
function orMark(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : '.';
}

/** Opens a model in full precision, or its quantised form where there is no other. */
async function openModel({ AutoModel, env }: Transformers, place: ModelPlace): Promise<Model> {
  const session_options = { intraOpNumThreads: THREADS };
  const isKept = (file: string): boolean => existsSync(join(folderOf(place, env.cacheDir), 'onnx', file));
  const openQuantised = () => AutoModel.from_pretrained(place.path, { dtype: 'q8', session_options });
  // So that the hub is not asked at each start for a form that it lacks.
  if (!isKept('model.onnx') && isKept('model_quantized.onnx')) return openQuantised();
  try {
    return await AutoModel.from_pretrained(place.path, { dtype: 'fp32', session_options });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return openQuantised();
  }
}

/** What Transformers.js says of a model that does not exist, and of one that the hub gives to nobody. */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === 'ModelFileNotFoundError';
}

function explain(error: unknown, { kind, path }: ModelPlace): string {
  const reason = reasonOf(error);
  if (kind === 'name' && isNotFound(error)) {
    return `the Hugging Face hub has no "${path}" in ONNX form (${reason}); set SEMANTIC to a name such as ${EXAMPLE}`;
  }
  if (kind === 'name' && isOffline(error)) {
    return `the model "${path}" can't be downloaded (${reason}); set SEMANTIC to a folder that holds a model, or to auto`;
  }
  const folder = kind === 'name' ? join(MODELS, path) : path;
  return `the model in ${folder} can't be loaded (${reason}); delete it and get it anew, or set SEMANTIC to auto`;
}

function isOffline(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'fetch failed';
}

/** A failed request tells more in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
