import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Model } from '../../src/reader/model.ts';
import { loadReader } from '../../src/reader/reader.ts';
import type { Reader } from '../../src/reader/types.ts';
import { readComputed, TINY } from './vectors.ts';

const { windows } = readComputed('tiny.json');
const passages = windows[0]!.passages;
const around = passages.map((_, at) => ({ passages, at }));

describe('loadReader', () => {
  let one: Reader;
  let two: Reader;
  beforeAll(async () => {
    [one, two] = await Promise.all([loadReader(TINY, { threads: 1 }), loadReader(TINY, { threads: 2 })]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([one.close(), two.close()]);
  });

  it('gives what the model gives, in one thread or two', async () => {
    const model = new Model(TINY);
    const { question } = windows[1]!;
    for (const reader of [one, two]) {
      expect(reader.name).toBe(model.name);
      expect(reader.dimensions).toBe(model.dimensions);
      // oxlint-disable-next-line no-await-in-loop -- one reader after the other
      expect(await reader.encode(passages)).toEqual(model.encode(passages));
      // oxlint-disable-next-line no-await-in-loop -- one reader after the other
      expect(await reader.read(question, around)).toEqual(model.read(question, around));
    }
    expect(await two.read(question, [])).toEqual([]);
  });

  it('keeps apart what is asked at once', async () => {
    const questions = windows.map(({ question }) => question);
    const model = new Model(TINY);
    const readings = await Promise.all(questions.map((question) => two.read(question, around)));
    expect(readings).toEqual(questions.map((question) => model.read(question, around)));
  });

  it('rejects what it has not done when it is closed', async () => {
    const reader = await loadReader(TINY);
    const vectors = reader.encode(passages);
    const readings = reader.read('Who?', around);
    const closing = reader.close();
    await expect(vectors).rejects.toThrow('its thread has ended');
    await expect(readings).rejects.toThrow('its thread has ended');
    await closing;
    await expect(reader.encode(['gone'])).rejects.toThrow('its thread has ended');
  });

  it('says why a file can’t be used', async () => {
    await expect(loadReader(__filename)).rejects.toThrow(/reader\.test\.ts is no file of weights; put/);
  });
});
