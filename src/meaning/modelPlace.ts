import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** Where a model is: in a folder, or on the Hugging Face hub under a name. */
export interface ModelPlace {
  readonly kind: 'folder' | 'name';
  readonly path: string;
}

/** A name of the hub, as an example. */
export const EXAMPLE = 'Xenova/all-MiniLM-L6-v2';

/** Where its files are, or are kept when they have been downloaded. */
export function folderOf({ kind, path }: ModelPlace, cacheFolder: string): string {
  return kind === 'folder' ? path : join(cacheFolder, path);
}

/** An owner and a model. */
const NAME = /^\w[\w.-]*\/\w[\w.-]*$/;
/** What a model's folder holds; of each row one file is enough. */
const FILES = [
  ['config.json'],
  ['tokenizer.json'],
  ['tokenizer_config.json'],
  ['onnx/model.onnx', 'onnx/model_quantized.onnx'],
];

/** Finds out what SEMANTIC means. Throws a UserError when it is neither a whole folder nor a name. */
export function locateModel(model: string): ModelPlace {
  const folder = resolve(model);
  if (existsSync(folder)) {
    const missing = FILES.find((files) => !files.some((file) => existsSync(join(folder, file))));
    if (!missing) return { kind: 'folder', path: folder };
    throw new UserError(
      `SEMANTIC is "${model}", but ${folder} lacks ${missing[0]}; the folder of a sentence-transformers model in ONNX form holds ` +
        FILES.map(([file]) => file).join(', '),
    );
  }
  if (!isAbsolute(model) && NAME.test(model)) return { kind: 'name', path: model };
  throw new UserError(
    `SEMANTIC is "${model}", and there is no such folder; set it to auto, off, a model's folder, or a name such as ${EXAMPLE}`,
  );
}
