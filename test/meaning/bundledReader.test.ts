import { describe, expect, it } from '@jest/globals';
import { asEncoder, isBundled, READER_FILE, startReader } from '../../src/meaning/bundledReader.ts';
import { cosines } from '../../src/meaning/cosines.ts';
import { Model } from '../../src/reader/model.ts';
import { TINY } from '../reader/vectors.ts';

describe('startReader', () => {
  it('finds and reads with the same weights', async () => {
    const threads = startReader(undefined, TINY);
    const { reader, encoder } = threads;
    const { name, dimensions, unrelated } = await encoder;
    expect(await reader).toMatchObject({ name, dimensions });
    expect(unrelated!.deviation).toBeGreaterThan(0);
    expect(await (await encoder).encode(['storm'])).toEqual(new Model(TINY).encode(['storm']));
    await threads.close();
  }, 30_000);

  it('can be closed before it is there, and says so', async () => {
    let ended = 0;
    const threads = startReader(() => ended++, TINY);
    const closing = threads.close();
    await expect(threads.encoder).rejects.toThrow('its thread has ended');
    await closing;
    expect(ended).toBeGreaterThan(0);
  }, 30_000);

  it('says why it can’t be loaded', async () => {
    let ended = 0;
    const { encoder } = startReader(() => ended++, __filename);
    await expect(encoder).rejects.toThrow('is no file of weights; put');
    expect(ended).toBeGreaterThan(0);
  }, 30_000);
});

// Whoever deletes the weights is answered by words.
const describeWithWeights = isBundled() ? describe : describe.skip;

describeWithWeights('the weights that come along', () => {
  const model = isBundled() ? new Model(READER_FILE) : null;

  it('find what is said in other words', async () => {
    const encode = (texts: readonly string[]) => Promise.resolve(model!.encode(texts));
    const encoder = await asEncoder({ name: model!.name, dimensions: model!.dimensions, encode });
    const question = 'Is the bridge shut?';
    const answers = ['The crossing stays closed to traffic.', 'She likes honey.'];
    const [answer, other] = cosines(await encoder.encode([question]), await encoder.encode(answers));
    expect(answer).toBeGreaterThan(other! + encoder.unrelated!.deviation);
  });

  it('read which words answer', () => {
    const passages = [
      'It rained all night.',
      'The harbour master closed the bridge at six o’clock.',
      'Nobody was hurt.',
    ];
    const [reading] = model!.read('When was the bridge closed?', [{ passages, at: 1 }]);
    expect(reading!.map((judged) => judged !== null)).toEqual([true, true, true]);
  });
});
