import { describe, expect, it } from '@jest/globals';
import { BUNDLED, isBundled } from '../../src/meaning/loadEncoder.ts';
import { shareEncoderThread } from '../../src/meaning/sharedThread.ts';

// The weights are an optional dependency: without them there is nothing to share.
const describeWhereInstalled = isBundled() ? describe : describe.skip;

describeWhereInstalled('shareEncoderThread', () => {
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

  it('starts anew after a model could not be loaded', async () => {
    const failed = shareEncoderThread('no-such-model');
    await expect(failed.encoder).rejects.toThrow(/SEMANTIC/);
    const again = shareEncoderThread('no-such-model');
    expect(again.encoder).not.toBe(failed.encoder);
    await expect(again.encoder).rejects.toThrow(/SEMANTIC/);
  }, 30_000);
});
