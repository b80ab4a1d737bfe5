import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadTransformersEncoder, type Transformers } from '../../src/meaning/transformersEncoder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-'));
});
afterEach(() => rm(folder, { recursive: true }));

function transformers(opened: string[], failure?: Error): Transformers {
  return {
    env: { allowRemoteModels: true, localModelPath: '' },
    pipeline: (_, model) => {
      opened.push(model);
      if (failure) return Promise.reject(failure);
      return Promise.resolve((texts) =>
        Promise.resolve({
          dims: [texts.length, 2],
          data: Float32Array.from(texts.flatMap(() => [0.6, 0.8])),
        }),
      );
    },
  };
}

describe('loadTransformersEncoder', () => {
  it('opens a model by name', async () => {
    const opened: string[] = [];
    const encoder = await loadTransformersEncoder('some/model', () => Promise.resolve(transformers(opened)));
    expect(opened).toEqual(['some/model']);
    expect(encoder).toMatchObject({ name: 'some/model', dimensions: 2 });
    expect(await encoder.encode(['a', 'b'])).toEqual(Float32Array.of(0.6, 0.8, 0.6, 0.8));
    expect(await encoder.encode([])).toHaveLength(0);
  });

  it('opens a model in a folder without asking the network', async () => {
    const model = join(folder, 'mine');
    await mkdir(model);
    await writeFile(join(model, 'config.json'), '{}');
    const opened: string[] = [];
    const library = transformers(opened);
    await loadTransformersEncoder(model, () => Promise.resolve(library));
    expect(opened).toEqual(['mine']);
    expect(library.env).toEqual({ allowRemoteModels: false, localModelPath: folder });
  });

  it('says what a folder lacks', async () => {
    await expect(loadTransformersEncoder(folder, () => Promise.resolve(transformers([])))).rejects.toThrow(
      `${folder} holds no model; it needs config.json`,
    );
  });

  it('says what to do when a model can’t be opened', async () => {
    await expect(
      loadTransformersEncoder('some/model', () =>
        Promise.resolve(transformers([], new Error('fetch failed'))),
      ),
    ).rejects.toThrow(/"some\/model" can't be loaded \(fetch failed\); set SEMANTIC to /);
  });
});
