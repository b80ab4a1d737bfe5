import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Weights } from '../../src/meaning/weights.ts';

describe('Weights', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whosaid-weights-'));
    const numbers = Buffer.from(Float32Array.from({ length: 8 }, (_, at) => at / 2).buffer);
    await writeFile(join(folder, 'shard1'), numbers.subarray(0, 13));
    await writeFile(join(folder, 'shard2'), numbers.subarray(13, 28));
    const weights = [
      { name: 'bias', shape: [2] },
      { name: 'kernel', shape: [2, 2] },
      { name: 'cut off', shape: [2] },
    ];
    const model = { weightsManifest: [{ paths: ['shard1', 'shard2'], weights }] };
    await writeFile(join(folder, 'model.json'), JSON.stringify(model));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a weight that lies in several files, or some of it', () => {
    const weights = new Weights(folder);
    expect(weights.count('kernel')).toBe(4);
    expect([...weights.read('kernel')]).toEqual([1, 1.5, 2, 2.5]);
    expect([...weights.read('kernel', 1, 3)]).toEqual([1.5, 2]);
    expect([...weights.read('bias')]).toEqual([0, 0.5]);
  });

  it('throws when there is no such weight, or not all of it', () => {
    const weights = new Weights(folder);
    expect(() => weights.read('scale')).toThrow('no weight "scale"');
    expect(() => weights.read('cut off')).toThrow('end before its weights do');
  });
});
