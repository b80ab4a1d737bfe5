import { EventEmitter, once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { isBundled, type ReaderThreads } from '../../src/meaning/bundledReader.ts';
import { Reading } from '../../src/meaning/reading.ts';
import type { Reader } from '../../src/reader/types.ts';
import { find } from '../../src/search/find.ts';
import { passagesToRead } from '../../src/search/readLikeliest.ts';
import { answer, readFor } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/searchIndex.ts';

const index = buildIndex([attribute(readArticle({ id: 'a', text: 'It rained. Ann left. Bob stayed.' }))]);

function ask(question: string) {
  return find(index, readFor(index, question), new Float32Array(index.passages.length).fill(0.3));
}

function threadsWith(read: Reader['read']): () => ReaderThreads {
  const reader: Reader = {
    name: 'fake',
    dimensions: 2,
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

const judged = { passage: 1, span: 1, start: 0, end: 3 };

function startReading(read: Reader['read']): Reading {
  const start = threadsWith(read);
  const reading = Reading.start(
    { kind: 'bundled' },
    {
      start: () => {
        const threads = start();
        threads.encoder.catch(() => undefined);
        return threads;
      },
    },
  );
  if (!reading) throw new Error('the weights are not there');
  return reading;
}

test('reading is not started where answers are to come by words', () => {
  expect(Reading.start({ kind: 'off' })).toBeNull();
});

// Nor without the weights.
(isBundled() ? describe : describe.skip)('reading', () => {
  test('reads the passages of a question once', async () => {
    let times = 0;
    const reading = startReading((_, windows) => {
      times += 1;
      return Promise.resolve(windows.map(({ passages }) => passages.map(() => judged)));
    });
    const first = await reading.read(ask('Who left?'));
    expect(first?.has(passagesToRead(ask('Who left?'))[0]!)).toBe(true);
    expect(await reading.read(ask('Who left?'))).toBe(first);
    expect(times).toBe(1);
  });

  test('reads no more than two questions at the same time, in turn, and none is lost', async () => {
    let underWay = 0;
    let most = 0;
    const order: string[] = [];
    const reading = startReading(async (question, windows) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      order.push(question);
      return windows.map(({ passages }) => passages.map(() => judged));
    });
    const questions = Array.from({ length: 30 }, (_, number) => `Question ${number}?`);
    const answers = await Promise.all(questions.map((question) => reading.read(ask(question))));
    expect(answers.every((readings) => readings && readings.size > 0)).toBe(true);
    expect(most).toBe(2);
    expect(order).toEqual(questions);
  });

  test('reads no more where a thousand wait, and then whoever judged before decides', async () => {
    const held = new EventEmitter();
    let isReleased = false;
    const reading = startReading(async (_, windows) => {
      if (!isReleased) await once(held, 'go on');
      return windows.map(({ passages }) => passages.map(() => judged));
    });
    const waiting = Array.from({ length: 1002 }, (_, number) => reading.read(ask(`Question ${number}?`)));
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
    expect(await reading.read(ask('Who left?'))).toBeNull();
    expect(times).toBe(2);
  });
});
