import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { EncoderThread } from '../../src/meaning/encoderThread.ts';
import { Meaning, MOST_PASSAGES } from '../../src/meaning/meaning.ts';
import type { Progress } from '../../src/progress.ts';
import type { SentenceEncoder } from '../../src/meaning/sentenceEncoder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meaning-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Texts with an A mean one thing, others another. */
const encode = (texts: readonly string[]) =>
  Promise.resolve(Float32Array.from(texts.flatMap((text) => (text.includes('A') ? [1, 0] : [0, 1]))));

/** Notes the start of a thread, and at its end that it is there no more. */
function endOf(atWork: boolean[]): () => Promise<void> {
  const place = atWork.push(true) - 1;
  return () => {
    atWork[place] = false;
    return Promise.resolve();
  };
}

function begin(encoder: Partial<SentenceEncoder> | Error, seen: string[] = [], cacheFolder = folder) {
  const warn = jest.fn<(message: string) => void>();
  const whole = {
    name: 'test',
    dimensions: 2,
    unrelated: null,
    encode,
    ...(encoder instanceof Error ? {} : encoder),
  };
  /** Whether each thread that was started is there still. */
  const atWork: boolean[] = [];
  const start = (): EncoderThread => ({
    encoder:
      encoder instanceof Error
        ? Promise.reject(encoder)
        : Promise.resolve({
            ...whole,
            encode: (texts) => {
              seen.push(...texts);
              return whole.encode(texts);
            },
          }),
    close: endOf(atWork),
  });
  return {
    meaning: Meaning.start({ kind: 'model', model: 'model' }, { cacheFolder, warn, start })!,
    warn,
    seen,
    atWork,
  };
}

describe('Meaning', () => {
  it('compares a question with each passage', async () => {
    const { meaning, warn } = begin({});
    const passages = await meaning.encode(['A', 'B', 'AB', 'C', 'D', 'A']);
    expect([...(await meaning.compare('An A?', passages!))!]).toEqual([1, 0, 1, 0, 0, 1]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('reads the cosines of another model on the scale that the ranker knows', async () => {
    const { meaning } = begin({ unrelated: { mean: 0.8, deviation: 0.1 } });
    const [near, far] = (await meaning.compare('A?', (await meaning.encode(['A', 'B']))!))!;
    expect(near).toBeCloseTo(0.08 + 2 * 0.122);
    expect(far).toBeCloseTo(0.08 - 8 * 0.122);
  });

  it('encodes a passage once, in this run and the next', async () => {
    const first = begin({});
    await first.meaning.encode(['A', 'B', 'A']);
    await first.meaning.encode(['C', 'B']);
    expect(first.seen).toEqual(['A', 'B', 'C']);
    // Without a disk too, what was encoded in this run is known.
    expect([...(await first.meaning.encode(['B', 'A']))!]).toEqual([0, 1, 1, 0]);
    expect(first.seen).toEqual(['A', 'B', 'C']);
    const second = begin({});
    const passages = await second.meaning.encode(['C', 'D', 'A']);
    expect(second.seen).toEqual(['D']);
    expect([...passages!]).toEqual([0, 1, 0, 1, 1, 0]);
  });

  it('encodes a question once', async () => {
    const { meaning, seen } = begin({});
    const passages = await meaning.encode(['A']);
    await Promise.all([meaning.compare('A?', passages!), meaning.compare('A?', passages!)]);
    await meaning.compare('A?', passages!);
    expect(seen).toEqual(['A', 'A?']);
  });

  it('waits a minute for a question, since later is better than worse, and no longer', async () => {
    jest.useFakeTimers();
    try {
      const { meaning } = begin({
        encode: (texts) => (texts.includes('A?') ? new Promise(() => undefined) : encode(texts)),
      });
      const passages = await meaning.encode(['A']);
      const settled = jest.fn();
      const given = meaning.compare('A?', passages!).then(settled);
      await jest.advanceTimersByTimeAsync(59_999);
      expect(settled).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(1);
      await given;
      expect(settled).toHaveBeenCalledWith(null);
    } finally {
      jest.useRealTimers();
    }
  });

  it('has no question encoded that nobody waits for any more', async () => {
    jest.useFakeTimers();
    try {
      const { meaning, seen } = begin({
        encode: async (texts) => {
          if (texts.includes('slow?')) await new Promise((resolve) => setTimeout(resolve, 61_000));
          return encode(texts);
        },
      });
      const passages = await meaning.encode(['A']);
      const given = ['slow?', 'late?'].map((question) => meaning.compare(question, passages!));
      await jest.advanceTimersByTimeAsync(62_000);
      expect(await Promise.all(given)).toEqual([null, null]);
      expect(seen).toEqual(['A', 'slow?']);
    } finally {
      jest.useRealTimers();
    }
  });

  it('says what went wrong when the encoder can’t be loaded, and then gives nothing', async () => {
    const { meaning, warn } = begin(new Error('no such model'));
    expect(await meaning.encode(['A'])).toBeNull();
    expect(await meaning.compare('A?', Float32Array.of(1, 0))).toBeNull();
    expect(warn.mock.calls).toEqual([['answers come by words alone: no such model']]);
  });

  it('says what went wrong when the encoder breaks', async () => {
    const { meaning, warn } = begin({ encode: () => Promise.reject(new Error('broken')) });
    expect(await meaning.encode(['A'])).toBeNull();
    expect(warn).toHaveBeenCalledWith('answers come by words alone: broken');
  });

  it('works without a disk, and says so', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { meaning, warn } = begin({}, [], file);
    expect(await meaning.encode(['A'])).toEqual(Float32Array.of(1, 0));
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/^vectors can't be kept in the cache folder/));
  });

  it('leaves very many passages to the words', async () => {
    const { meaning, seen, warn } = begin({});
    expect(await meaning.encode(Array<string>(MOST_PASSAGES + 1).fill('A'))).toBeNull();
    expect(seen).toEqual([]);
    expect(meaning.trouble).toMatch(/^answers come by words alone: 100001 passages/);
    expect(warn.mock.calls).toEqual([[meaning.trouble]]);
    expect([meaning.refuses(MOST_PASSAGES), meaning.refuses(MOST_PASSAGES + 1)]).toEqual([false, true]);
    expect(warn).toHaveBeenCalledTimes(2);
    expect(await meaning.encode(Array<string>(MOST_PASSAGES).fill('A'))).toHaveLength(2 * MOST_PASSAGES);
    expect(meaning.trouble).toBeNull();
  });

  it('keeps no encoder while there are too many passages', async () => {
    const { meaning, warn, atWork } = begin({});
    expect(meaning.refuses(MOST_PASSAGES + 1)).toBe(true);
    expect(await meaning.vectorOf('A?')).toBeNull();
    expect(atWork).toEqual([]);
    expect(await meaning.encode(['A'])).not.toBeNull();
    expect(await meaning.vectorOf('A?')).toEqual(Float32Array.of(1, 0));
    expect(atWork).toEqual([true]);
    expect(await meaning.encode(Array<string>(MOST_PASSAGES + 1).fill('A'))).toBeNull();
    expect(atWork).toEqual([false]);
    expect(await meaning.encode(['A'])).not.toBeNull();
    expect(atWork).toEqual([false, true]);
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('says nothing of questions that the end of an encoder broke off', async () => {
    const waiting: ((reason: Error) => void)[] = [];
    const { meaning, warn } = begin({
      encode: (texts) =>
        texts.includes('A?') ? new Promise((_, reject) => waiting.push(reject)) : encode(texts),
    });
    const passages = await meaning.encode(['A']);
    const compared = meaning.compare('A?', passages!);
    await new Promise(setImmediate);
    expect(meaning.refuses(MOST_PASSAGES + 1)).toBe(true);
    for (const reject of waiting) reject(new Error('its thread has ended'));
    expect(await compared).toBeNull();
    expect(meaning.trouble).toMatch(/100001 passages/);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  describe('while it encodes many', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `A${at}`);

    it('tells how far it is, and not once it is done', async () => {
      const seen: (Progress | null)[] = [];
      const { meaning } = begin({
        encode: (texts) => {
          seen.push(meaning.progress);
          return encode(texts);
        },
      });
      await meaning.encode(many);
      expect(seen.map((progress) => progress?.done)).toEqual(
        many.map((_, at) => at).filter((at) => at % 4 === 0),
      );
      expect(new Set(seen.map((progress) => progress?.total))).toEqual(new Set([1000]));
      expect(meaning.progress).toBeNull();
    });

    it('keeps what it has when the process ends', async () => {
      const broken = begin({
        encode: (texts) => (texts.includes('A700') ? Promise.reject(new Error('killed')) : encode(texts)),
      });
      await broken.meaning.encode(many);
      const later = begin({});
      await later.meaning.encode(many);
      expect(later.seen[0]).toBe('A512');
    });

    it('ends when other passages are to be encoded, and those come with what it has', async () => {
      const next: Promise<Float32Array | null>[] = [];
      const { meaning, seen } = begin({
        encode: (texts) => {
          if (texts.includes('A700') && next.length === 0) next.push(meaning.encode([...many, 'B']));
          return encode(texts);
        },
      });
      expect(await meaning.encode(many)).toBeNull();
      expect(await next[0]).toHaveLength(2 * 1001);
      expect(seen.filter((text) => text === 'A5')).toHaveLength(1);
      expect(seen.at(-1)).toBe('B');
    });
  });

  it('is not there when it is switched off', () => {
    expect(Meaning.start({ kind: 'off' })).toBeNull();
  });
});
