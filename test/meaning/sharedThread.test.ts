import { describe, expect, it } from '@jest/globals';
import { BUNDLED, isBundled } from '../../src/meaning/bundledReader.ts';
import { shareEncoderThread, shareReader } from '../../src/meaning/sharedThread.ts';

// Whoever deletes the weights has nothing to share.
const describeWithWeights = isBundled() ? describe : describe.skip;

describeWithWeights('shareEncoderThread', () => {
  it('has one thread for all, until the last has closed it', async () => {
    const first = shareEncoderThread(BUNDLED);
    const second = shareEncoderThread(BUNDLED);
    const encoder = await first.encoder;
    expect(await second.encoder).toBe(encoder);
    await first.close();
    await first.close();
    expect(await encoder.encode(['still there'])).toHaveLength(encoder.dimensions);
    await second.close();
    await expect(encoder.encode(['gone'])).rejects.toThrow('its thread has ended');
    const third = shareEncoderThread(BUNDLED);
    expect(await third.encoder).not.toBe(encoder);
    await third.close();
  }, 30_000);

  it('encodes with the threads that read', async () => {
    const encoding = shareEncoderThread(BUNDLED);
    const reading = shareReader();
    const { name } = await encoding.encoder;
    await encoding.close();
    const reader = await reading.reader;
    expect(reader.name).toBe(name);
    const [judged] = await reader.read('Who left?', [{ passages: ['Ann left.'], at: 0 }]);
    expect(judged).toHaveLength(1);
    await reading.close();
    await expect(reader.read('Who left?', [{ passages: ['Ann left.'], at: 0 }])).rejects.toThrow(
      'its thread has ended',
    );
  }, 30_000);
});

describe('shareEncoderThread', () => {
  it('starts anew after a model could not be loaded', async () => {
    const failed = shareEncoderThread('no-such-model');
    await expect(failed.encoder).rejects.toThrow(/SEMANTIC/);
    const again = shareEncoderThread('no-such-model');
    expect(again.encoder).not.toBe(failed.encoder);
    await expect(again.encoder).rejects.toThrow(/SEMANTIC/);
  }, 30_000);
});
