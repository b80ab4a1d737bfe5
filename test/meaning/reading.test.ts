import { EventEmitter, once } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { isBundled, type ReaderThreads } from '../../src/meaning/bundledReader.ts';
import { Reading } from '../../src/meaning/reading.ts';
import type { Reader } from '../../src/reader/types.ts';
import { find } from '../../src/search/find.ts';
import { passagesToRead } from '../../src/search/readLikeliest.ts';
import { answer, readFor } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

const index = buildIndex([attribute(readArticle({ id: 'a', text: 'It rained. Ann left. Bob stayed.' }))]);

function ask(question: string) {
  return find(index, readFor(index, question), new Float32Array(index.passages.length).fill(0.3));
}

function threadsWith(read: Reader['read']): () => ReaderThreads {
  const reader: Reader = {
    name: 'fake',
    dimensions: 2,
    threads: 2,
    encode: () => Promise.reject(new Error('not asked')),
    read,
    close: () => Promise.resolve(),
  };
  return () => ({
    reader: Promise.resolve(reader),
    encoder: Promise.reject(new Error('not asked')),
    close: () => Promise.resolve(),
  });
}

/** Lets everything that is ready go on. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

const judged = { passage: 1, span: 1, start: 0, end: 3 };

const judgeAll: Reader['read'] = (_, windows) =>
  Promise.resolve(windows.map(({ passages }) => passages.map(() => judged)));

function startReading(read: Reader['read']): Reading {
  const reading = Reading.start({ kind: 'bundled' }, { start: threadsWith(read) });
  if (!reading) throw new Error('the weights are not there');
  return reading;
}

test('reading is not started where answers are to come by words', () => {
  expect(Reading.start({ kind: 'off' })).toBeNull();
});

// Nor without the weights.
(isBundled() ? describe : describe.skip)('reading', () => {
  test('reads the passages of a question once', async () => {
    const asked: string[] = [];
    const reading = startReading((question, windows) => {
      asked.push(question);
      return Promise.resolve(windows.map(({ passages }) => passages.map(() => judged)));
    });
    const first = await reading.read(ask('Who left?'));
    expect(first?.has(passagesToRead(ask('Who left?'))[0]!)).toBe(true);
    const times = asked.length;
    expect(await reading.read(ask('Who left?'))).toBe(first);
    expect(asked).toHaveLength(times);
  });

  test('loads the reader again for the first question after its end', async () => {
    const start = jest.fn(threadsWith(judgeAll));
    const reading = Reading.start({ kind: 'bundled' }, { start })!;
    expect(start).not.toHaveBeenCalled();
    reading.load();
    reading.load();
    expect(await reading.read(ask('Who left?'))).not.toBeNull();
    expect(start).toHaveBeenCalledTimes(1);
    await reading.close();
    expect(await reading.read(ask('Who stayed?'))).not.toBeNull();
    expect(start).toHaveBeenCalledTimes(2);
  });

  test('reads no more than three questions at the same time, in turn, and none is lost', async () => {
    const underWay = new Map<string, number>();
    let most = 0;
    const order = new Set<string>();
    const reading = startReading(async (question, windows) => {
      underWay.set(question, (underWay.get(question) ?? 0) + 1);
      most = Math.max(most, underWay.size);
      order.add(question);
      await new Promise((resolve) => setTimeout(resolve, 1));
      const left = underWay.get(question)! - 1;
      if (left > 0) underWay.set(question, left);
      else underWay.delete(question);
      return windows.map(({ passages }) => passages.map(() => judged));
    });
    const questions = Array.from({ length: 30 }, (_, number) => `Question ${number}?`);
    const answers = await Promise.all(questions.map((question) => reading.read(ask(question))));
    expect(answers.every((readings) => readings && readings.size > 0)).toBe(true);
    expect(most).toBe(3);
    expect([...order]).toEqual(questions);
  });

  test('reads two windows at once for a question that is alone, and one where others are read', async () => {
    const held: (() => void)[] = [];
    let windowsUnderWay = 0;
    const reading = startReading(async (_, windows) => {
      windowsUnderWay += windows.length;
      await new Promise<void>((resolve) => held.push(resolve));
      return windows.map(({ passages }) => passages.map(() => judged));
    });
    const alone = reading.read(ask('Who left?'));
    await turn();
    expect(windowsUnderWay).toBe(2);
    const other = reading.read(ask('Who stayed?'));
    await turn();
    expect(windowsUnderWay).toBe(3);
    const all = Promise.all([alone, other]);
    for (let round = 0; round < 20; round++) {
      held.splice(0).forEach((go) => go());
      // oxlint-disable-next-line no-await-in-loop -- until all was read
      await turn();
    }
    expect((await all).every((readings) => readings !== null)).toBe(true);
  });

  test('reads no more where a thousand wait, and then whoever judged before decides', async () => {
    const held = new EventEmitter();
    let isReleased = false;
    const reading = startReading(async (_, windows) => {
      if (!isReleased) await once(held, 'go on');
      return windows.map(({ passages }) => passages.map(() => judged));
    });
    const waiting = Array.from({ length: 1003 }, (_, number) => reading.read(ask(`Question ${number}?`)));
    const late = ask('Who left?');
    expect(await reading.read(late)).toBeNull();
    expect(answer(late, 'Who left?', null).by).toBe('meaning');
    isReleased = true;
    held.emit('go on');
    expect((await Promise.all(waiting)).every((readings) => readings !== null)).toBe(true);
    const now = await reading.read(late);
    expect(answer(late, 'Who left?', now).by).toBe('reading');
  });

  test('gives nothing where the reader fails, and tries again when it is asked again', async () => {
    let times = 0;
    const reading = startReading(() => {
      times += 1;
      return Promise.reject(new Error('no'));
    });
    expect(await reading.read(ask('Who left?'))).toBeNull();
    const before = times;
    expect(await reading.read(ask('Who left?'))).toBeNull();
    expect(times).toBe(2 * before);
  });
});
