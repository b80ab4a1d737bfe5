import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { find } from '../../src/search/find.ts';
import { judge } from '../../src/search/judge.ts';
import { readFor } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

const TEXT = `Two bridges

The new bridge in Pell was finished in May. In Tarrow, a new bridge over the weir was finished in June.

A rocket fell into the weir on Monday. The homemade lamp on the weir was lit on Tuesday.

The lock in Tarrow was shut on Friday by Lea Omer. Nobody in Pell was told of it.`;

const index = buildIndex([attribute(readArticle({ id: 'two', text: TEXT }))]);

/** What a question is judged where a sentence is read to answer it, and no other. */
function judged(question: string, answer: string) {
  const near = new Float32Array(index.passages.length).fill(0.3);
  const found = find(index, readFor(index, question), near);
  const readings = [...found.byMeaning!].map(({ evidence: { passage } }) => {
    const logit = TEXT.startsWith(answer, index.passages.at(passage)!.start) ? 6 : -6;
    return [passage, { passage: logit, span: logit, words: null }] as const;
  });
  const { ranking, confidence, isAnswered } = judge(found, new Map(readings));
  const { start, end } = index.passages.at(ranking[0]!.evidence.passage)!;
  return { first: TEXT.slice(start, end), isSure: confidence > 0.6, isAnswered };
}

test.each([
  ['What kind of rocket fell into the weir?', 'A rocket fell'],
  ['When was the new bridge finished?', 'The new bridge in Pell'],
  ['When was the lock in Pell shut?', 'The lock in Tarrow'],
  ['What did she say about Lea Omer?', 'The lock in Tarrow'],
  ['Who was with Omer?', 'The lock in Tarrow'],
])('what the first passage leaves open is answered as not certain: %s', (question, answer) => {
  const { first, ...told } = judged(question, answer);
  expect(first.startsWith(answer)).toBe(true);
  expect(told).toEqual({ isSure: false, isAnswered: true });
});

test.each([
  ['When did a rocket fall into the weir?', 'A rocket fell'],
  ['What kind of lamp was lit on the weir?', 'The homemade lamp'],
  ['When was the new bridge in Pell finished?', 'The new bridge in Pell'],
  ['When was the lock in Tarrow shut?', 'The lock in Tarrow'],
  ['When was the lock shut?', 'The lock in Tarrow'],
  ['Who is Lea Omer?', 'The lock in Tarrow'],
])('what it tells is answered as sure: %s', (question, answer) => {
  const { first, isSure } = judged(question, answer);
  expect({ first, isSure }).toEqual({ first: expect.stringContaining(answer), isSure: true });
});

test('what is in another place comes behind what is in the asked one', () => {
  expect(judged('When was the new bridge in Pell finished?', 'In Tarrow').first).toContain('in Pell');
});
