import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { find } from '../../src/search/find.ts';
import type { Readings } from '../../src/search/fuse.ts';
import { judge } from '../../src/search/judge.ts';
import { loadReadingModel } from '../../src/search/models.ts';
import { rankRead } from '../../src/search/rankRead.ts';
import { answer, readFor } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

const TEXT = `Storm over Port Varn

The harbour master said that 118 boats stayed in port because of the storm. Half of the crews went home.
Two sailors were treated for cold. The ferry to Lisk was cancelled at noon. A crane fell on the pier.
The lighthouse lost its lamp. Fishermen mended nets in the hall. Schools in the town were closed.`;

const index = buildIndex([attribute(readArticle({ id: 'storm', text: TEXT }))]);
const question = 'How many vessels did not go out in the storm?';
const found = find(index, readFor(index, question), new Float32Array(index.passages.length).fill(0.3));
const numberOf = (words: string) =>
  [...index.passages].findIndex(({ start }) => TEXT.startsWith(words, start));
const BOATS = numberOf('The harbour master');
const CREWS = numberOf('Half of');

const read = (passage: number, logit: number): Readings =>
  new Map(
    [BOATS, CREWS].map((number) => [
      number,
      {
        passage: number === passage ? logit : -logit,
        span: number === passage ? logit : -logit,
        words: null,
      },
    ]),
  );

describe('reading', () => {
  test('keeps every passage, those that were read first', () => {
    const ranking = rankRead(found, read(CREWS, 6), { ranker: { reading: 1 } });
    expect(ranking.map(({ evidence }) => evidence.passage).slice(0, 2)).toEqual([CREWS, BOATS]);
    expect(ranking).toHaveLength(found.byWords.length);
    const scores = ranking.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('makes an answer surer that the reader finds in it, and less sure where it finds none', () => {
    const sure = judge(found, read(BOATS, 6)).confidence;
    const unsure = judge(
      found,
      new Map([...read(BOATS, 6).keys()].map((number) => [number, { passage: -6, span: -8, words: null }])),
    ).confidence;
    expect(sure).toBeGreaterThan(loadReadingModel().threshold);
    expect(unsure).toBeLessThan(sure / 2);
  });

  test('is no surer of odds beyond ten', () => {
    const [ten, forty] = [10, 40].map((logit) => judge(found, read(BOATS, logit)).confidence);
    expect(forty).toBe(ten);
  });
});

describe('an answer', () => {
  test('says what decided', () => {
    expect(answer(found, question, read(BOATS, 6)).by).toBe('reading');
    expect(answer(found, question, null).by).toBe('meaning');
    expect(answer(find(index, readFor(index, question), null), question, null).by).toBe('words');
  });

  test('points to the words that answer, as a span of the article', () => {
    const readings: Readings = new Map([[BOATS, { passage: 5, span: 5, words: { start: 29, end: 38 } }]]);
    const [match] = answer(found, question, readings).matches;
    expect(TEXT.slice(match?.answer?.start, match?.answer?.end)).toBe('118 boats');
  });

  test('is explained by what each judge weighed', () => {
    const { matches } = answer(found, question, read(BOATS, 6), { explain: true });
    const names = matches[0]?.explanation?.map(({ feature }) => feature) ?? [];
    expect(names.some((name) => name.startsWith('reading'))).toBe(true);
    expect(names.some((name) => name.startsWith('meaning'))).toBe(true);
    expect(names.some((name) => name.startsWith('bm25'))).toBe(true);
    expect(matches[0]?.reading).toMatchObject({ passage: 6 });
    expect(answer(found, question, null, { explain: true }).matches[0]?.reading).toBeNull();
    expect(answer(found, question, read(BOATS, 6)).matches[0]).not.toHaveProperty('reading');
  });
});

/** What a question is judged where everything that it finds is read alike. */
const judged = (asked: string, passage: number, span: number) => {
  const near = new Float32Array(index.passages.length).fill(0.3);
  const told = find(index, readFor(index, asked), near);
  return judge(
    told,
    new Map([...told.byMeaning!].map(({ evidence }) => [evidence.passage, { passage, span, words: null }])),
  );
};

describe('a question of a few words', () => {
  test.each(['injuries?', 'deaths?', 'any casualties'])(
    'is answered as not certain where it is read: %s',
    (asked) => {
      expect(judged(asked, 1.7, 3)).toMatchObject({ confidence: 0.5, isAnswered: true });
    },
  );

  test.each([
    ['injuries?', 1, 1],
    ['crew deaths', 2, 1.9],
    ['Who was harmed?', 1.7, 3],
    ['Astrid Holm according to Bo Lund', 1.7, 3],
  ])('is no surer otherwise: %s (%d, %d)', (asked, passage, span) => {
    expect(judged(asked, passage, span).confidence).not.toBe(0.5);
  });
});

describe('what somebody said of something, in other words', () => {
  test('is answered as not certain where it is rather read so', () => {
    const about = judged('What did the harbour master say about vessels?', 0.1, -1.5);
    expect(about).toMatchObject({ confidence: 0.5, isAnswered: true });
  });

  test.each([
    ['What did the harbour master say about vessels?', -0.2, -2],
    ['What did the mayor say about vessels?', 0.1, -1.5],
    ['When did the harbour master speak about vessels?', 0.1, -1.5],
  ])('is no surer otherwise: %s (%d, %d)', (asked, passage, span) => {
    expect(judged(asked, passage, span).confidence).not.toBe(0.5);
  });
});
