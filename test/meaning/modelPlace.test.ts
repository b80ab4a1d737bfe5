import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { locateModel } from '../../src/meaning/modelPlace.ts';
import { writeTinyModel } from './tinyModel.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('locateModel', () => {
  it('finds a folder that holds a model', () => {
    writeTinyModel(folder);
    expect(locateModel(folder)).toEqual({ kind: 'folder', path: folder });
  });

  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'])(
    'says that a folder lacks %s',
    (file) => {
      writeTinyModel(folder);
      rmSync(join(folder, file));
      expect(() => locateModel(folder)).toThrow(
        new UserError(
          `SEMANTIC is "${folder}", but ${folder} lacks ${file}; the folder of a sentence-transformers model in ONNX form holds ` +
            'config.json, tokenizer.json, tokenizer_config.json, onnx/model.onnx',
        ),
      );
    },
  );

  it.each(['Xenova/all-MiniLM-L6-v2', 'intfloat/multilingual-e5-small', 'owner/model_1.5'])(
    'takes %s for a name of the hub',
    (name) => expect(locateModel(name)).toEqual({ kind: 'name', path: name }),
  );

  it.each([
    'on',
    'true',
    './model',
    '../up/model',
    '/no/such',
    'a/b/c',
    'C:\\models\\mine',
    'https://x.org/m',
    '',
  ])('takes %p for neither', (value) =>
    expect(() => locateModel(value || '\0')).toThrow(/and there is no such folder; set it to auto, off, /),
  );
});
