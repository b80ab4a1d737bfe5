import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { folderOf, type ModelPlace } from './modelPlace.ts';
import type { ModelInput, ModelOutput, Tensor, Transformers } from './transformersPackage.ts';

/** How vectors of tokens become the vector of a text: their mean, or that of the first token. */
export type Pooling = 'mean' | 'first';

/** Where sentence-transformers writes it beside a model. */
const FILE = '1_Pooling/config.json';

/** The pooling that a model was trained with; the mean where nothing is written. */
export async function readPooling({ env }: Transformers, place: ModelPlace): Promise<Pooling> {
  const file = join(folderOf(place, env.cacheDir), FILE);
  const text =
    (await readFile(file, 'utf8').catch(() => null)) ??
    (place.kind === 'folder'
      ? '{}'
      : await download(`${env.remoteHost}${place.path}/resolve/main/${FILE}`, file));
  const config: Record<string, unknown> = JSON.parse(text);
  if (config.pooling_mode_cls_token === true) return 'first';
  const other = Object.keys(config).find((key) => key.startsWith('pooling_mode_') && config[key] === true);
  if (other === undefined || other === 'pooling_mode_mean_tokens') return 'mean';
  throw new UserError(`${file} asks for ${other}; a model must pool by the mean or the first token`);
}

/** Gets a file and keeps it; one that is not there is kept as an empty object, so that nobody asks again. */
async function download(address: string, file: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok && response.status !== 404) throw new Error(`${address}: status ${response.status}`);
  const text = response.ok ? await response.text() : '{}';
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return text;
}

/** Makes one vector for each text from those of its tokens, unless the model has done so. */
export function pool(
  { mean_pooling }: Transformers,
  pooling: Pooling,
  { attention_mask }: ModelInput,
  { sentence_embedding, last_hidden_state, token_embeddings }: ModelOutput,
): Tensor {
  if (sentence_embedding) return sentence_embedding;
  const tokens = last_hidden_state ?? token_embeddings;
  if (!tokens) throw new UserError('the model in SEMANTIC gives no vectors of tokens');
  return pooling === 'mean' ? mean_pooling(tokens, attention_mask) : tokens.slice(null, 0);
}
