import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { cosines } from '../../src/meaning/cosines.ts';
import { startEncoderThread } from '../../src/meaning/encoderThread.ts';
import type { SentenceEncoder } from '../../src/meaning/sentenceEncoder.ts';
import { describeWithTransformers } from './describeWithTransformers.ts';
import { DIMENSIONS, writeTinyModel } from './tinyModel.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a model-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Loads the model as the bot does, in a thread, with the real package. */
async function withEncoder<Result>(use: (encoder: SentenceEncoder) => Promise<Result>): Promise<Result> {
  const thread = startEncoderThread(folder);
  try {
    return await use(await thread.encoder);
  } finally {
    await thread.close();
  }
}

const encode = (texts: readonly string[]) => withEncoder((encoder) => encoder.encode(texts));

describeWithTransformers('a sentence-transformers model in a folder', () => {
  it('gives unit vectors that are nearer the nearer texts are in meaning', async () => {
    writeTinyModel(folder);
    await withEncoder(async (encoder) => {
      expect(encoder.dimensions).toBe(DIMENSIONS);
      const vectors = await encoder.encode([
        'The bridge is shut.',
        'The crossing stays closed.',
        'Honey',
        '',
      ]);
      expect(vectors).toHaveLength(4 * DIMENSIONS);
      for (let at = 0; at < 4; at++) {
        const vector = vectors.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
        expect(cosines(vector, vector)[0]).toBeCloseTo(1, 5);
      }
      const [, crossing, honey] = cosines(vectors.subarray(0, DIMENSIONS), vectors);
      expect(crossing).toBeGreaterThan(0.99);
      expect(honey).toBeLessThan(0.6);
      expect(await encoder.encode([])).toHaveLength(0);
    });
  });

  it('gives a text the same vector alone and beside longer ones', async () => {
    writeTinyModel(folder);
    const texts = ['Honey', 'The bridge is shut, the crossing closed.', '', 'bridge'];
    await withEncoder(async (encoder) => {
      const together = await encoder.encode(texts);
      for (const [at, text] of texts.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- each alone is the point
        const alone = await encoder.encode([text]);
        alone.forEach((value, place) => expect(together[at * DIMENSIONS + place]).toBeCloseTo(value, 5));
      }
    });
  });

  it('reads the beginning of a text that is longer than the model can read', async () => {
    writeTinyModel(folder);
    await withEncoder(async (encoder) => {
      const long = await encoder.encode(['bridge '.repeat(100_000)]);
      expect(await encoder.encode(['bridge '.repeat(200)])).toEqual(long);
      expect(await encoder.encode(['bridge'])).not.toEqual(long);
    });
  });

  it('reads a text without words as a mark', async () => {
    writeTinyModel(folder, { marks: false });
    await withEncoder(async (encoder) => {
      const mark = await encoder.encode(['.']);
      expect(cosines(mark, mark)[0]).toBeCloseTo(1, 5);
      expect(await encoder.encode([''])).toEqual(mark);
      const vectors = await encoder.encode([' \u200b', 'Honey']);
      expect(cosines(mark, vectors)[0]).toBeCloseTo(1, 5);
    });
  });

  it('opens the quantised file where there is no other', async () => {
    writeTinyModel(folder, { file: 'model_quantized.onnx' });
    expect(await encode(['Honey'])).toHaveLength(DIMENSIONS);
  });

  it('takes the first token where the model says so, or pools by itself', async () => {
    writeTinyModel(folder, { pooling: { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false } });
    const first = await encode(['Honey']);
    rmSync(join(folder, '1_Pooling'), { recursive: true });
    expect(await encode(['Honey'])).not.toEqual(first);
    writeTinyModel(folder, { output: 'sentence_embedding' });
    expect(await encode(['Honey'])).toEqual(first);
  });

  it('has another name when the model in the folder is another', async () => {
    const names: string[] = [];
    for (const output of ['last_hidden_state', 'last_hidden_state', 'sentence_embedding'] as const) {
      writeTinyModel(folder, { output });
      // oxlint-disable-next-line no-await-in-loop -- one model takes the place of the other
      names.push(await withEncoder((encoder) => Promise.resolve(encoder.name)));
    }
    expect(names[1]).toBe(names[0]);
    expect(names[2]).not.toBe(names[0]);
  });

  it('answers a question asked in other words, and keeps the vectors', async () => {
    writeTinyModel(folder);
    const cacheFolder = join(folder, 'cache');
    const text = `The crossing

The council met on Monday in the old town hall.

The crossing stays closed to traffic until spring, the harbour master said.

Fishing boats may use the western pier.
`;
    const heard: string[] = [];
    const warn = (message: string) => heard.push(message);
    const ask = async (semantic: string, question = 'Is the bridge usable?') => {
      const library = Library.fromTexts([{ id: 'crossing', text }], { semantic, cacheFolder, warn });
      await library.ready;
      const { answered, matches } = await library.ask(question);
      await library.close();
      return { answered, first: matches[0]?.quote };
    };
    expect((await ask('off')).first).toBeUndefined();
    expect((await ask(folder)).first).toMatch(/closed to traffic/);
    const kept = readdirSync(cacheFolder);
    expect(kept).toEqual([expect.stringMatching(/\.vectors$/)]);
    expect((await ask(folder)).first).toMatch(/closed to traffic/);
    expect(readdirSync(cacheFolder)).toEqual(kept);
    expect((await ask(folder, 'Whose honey?')).answered).toBe(false);
    expect(heard).toEqual([]);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'a broken model',
      () => breakFile('onnx/model.onnx'),
      /^the model in .* can't be loaded \(.*\); delete it and get it anew/,
    ],
    [
      'a broken tokenizer',
      () => breakFile('tokenizer.json'),
      /^the model in .* can't be loaded \(.*JSON\); delete it/,
    ],
    [
      'a model that fails at a text',
      () => writeFileSync(join(folder, 'config.json'), '{ "model_type": "bert" }'),
      /^the model in .* can't be loaded \(.*Add node.*\); delete it/s,
    ],
    [
      'a model that tells nothing apart',
      () => writeTinyModel(folder, { tellsApart: false }),
      /gives all texts the same vector; set SEMANTIC to another, or to auto$/,
    ],
    [
      'a pooling that nobody here knows',
      () => writeTinyModel(folder, { pooling: { pooling_mode_max_tokens: true } }),
      /asks for pooling_mode_max_tokens; a model must pool by the mean or the first token$/,
    ],
  ])('says what to do about %s', async (_, spoil, message) => {
    writeTinyModel(folder);
    spoil();
    const thread = startEncoderThread(folder);
    await expect(thread.encoder).rejects.toThrow(message);
  });
});

function breakFile(name: string): void {
  writeFileSync(join(folder, name), 'not what it should be');
}
