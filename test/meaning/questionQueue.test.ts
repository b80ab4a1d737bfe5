import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { QuestionQueue } from '../../src/meaning/questionQueue.ts';
import type { SentenceEncoder } from '../../src/meaning/sentenceEncoder.ts';

function encoderThatNotes(batches: string[][]): SentenceEncoder {
  return {
    name: 'test',
    dimensions: 2,
    unrelated: null,
    encode: (texts) => {
      batches.push([...texts]);
      if (texts.includes('fail')) return Promise.reject(new Error('no'));
      return Promise.resolve(Float32Array.from(texts.flatMap(({ length }) => [length, 0])));
    },
  };
}

test('questions that arrive while others are encoded go together', async () => {
  const batches: string[][] = [];
  const queue = new QuestionQueue(encoderThatNotes(batches), 1000);
  const vectors = await Promise.all(['a', 'bb', 'ccc'].map((question) => queue.encode(question)));
  expect(vectors.map((vector) => vector?.[0])).toEqual([1, 2, 3]);
  expect(batches).toEqual([['a'], ['bb', 'ccc']]);
});

test('no batch is large', async () => {
  const batches: string[][] = [];
  const queue = new QuestionQueue(encoderThatNotes(batches), 1000);
  await Promise.all(Array.from({ length: 20 }, (_, place) => queue.encode(`question ${place}`)));
  expect(batches.map(({ length }) => length)).toEqual([1, 4, 4, 4, 4, 3]);
});

test('a failure reaches those who asked, and the next question is encoded', async () => {
  const queue = new QuestionQueue(encoderThatNotes([]), 1000);
  await expect(queue.encode('fail')).rejects.toThrow('no');
  await expect(queue.encode('good')).resolves.toEqual(Float32Array.of(4, 0));
});

test('a question that nobody waits for any more is not encoded', async () => {
  const batches: string[][] = [];
  const queue = new QuestionQueue(encoderThatNotes(batches), -1);
  expect(await queue.encode('late')).toBeNull();
  expect(batches.flat()).toEqual([]);
});

test('a question whose turn would come too late does not wait for it', async () => {
  const batches: string[][] = [];
  const fast = encoderThatNotes(batches);
  const slow: SentenceEncoder = {
    ...fast,
    encode: (texts) => sleep(40 * texts.length).then(() => fast.encode(texts)),
  };
  const queue = new QuestionQueue(slow, 100);
  const story: string[] = [];
  const questions = Array.from({ length: 20 }, (_, place) => `question ${place}`);
  await Promise.all(
    questions.map(async (question) => {
      const vector = await queue.encode(question);
      story.push(`${question} ${vector ? 'encoded' : 'let go'}`);
    }),
  );
  const isEncoded = (question: string) => story.includes(`${question} encoded`);
  expect(isEncoded('question 1')).toBe(true);
  expect(isEncoded('question 19')).toBe(false);
  expect(story.indexOf('question 19 let go')).toBeLessThan(story.indexOf('question 1 encoded'));
  expect(batches.flat()).toEqual(questions.filter(isEncoded));
  // Slow as the last batch was, the next question gets its turn.
  expect(await queue.encode('later')).not.toBeNull();
});
