import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { buildIndex, search } from '../../../src/search/search.ts';

const STORY = `Ferry to Sandoy sold

The ferry to Sandoy has been sold for 9 million crowns.

"The ferry is our road," said Turid Vang, chief executive of the Sandoy Chamber, on Monday.

Norwegian transport minister Odd Berg said that the ferry would be missed.

"It never sailed on time," said Arne Ness, 81, at the ferry quay. Two employees of the yard told Kursblatt that the engine was tired.

Defending the sale, Hilde Roth said the ferry had lost money for years.

The skipper, Jo Lund, is on holiday.`;
const index = buildIndex([attribute(readArticle({ id: 'ferry', text: STORY }))]);
const near = Float32Array.from(index.passages, () => 0.4);

describe.each([
  ['by words', null],
  ['with meaning', near],
])('somebody of whom the article lacks a word, %s', (_, similarities) => {
  const ask = (question: string) => search(index, question, { similarities });

  test.each([
    ['what did the bishop say about the ferry', 'the bishop'],
    ['what did the bishop say', 'the bishop'],
    ['what did the swedish transport minister say about the ferry', 'the Swedish transport minister'],
    ['what did ursula brandvold say about the ferry', 'Ursula Brandvold'],
    ['what did nasa say about the ferry', 'nasa'],
    ['What did the Queen say about the ferry?', 'the Queen'],
  ])('is not quoted: %s', (question, name) => {
    expect(ask(question)).toMatchObject({ answered: false, notQuoted: name });
  });

  test.each([
    'what do the nurses think of the ferry',
    'what did the boss of the lighthouse say',
    'according to the archaeologist, what was the ferry',
    'what did the developer say',
    'what do students say',
    'what do ferry rights people say',
  ])(
    'is not said not to be quoted where a description may be of somebody who is called otherwise: %s',
    (question) => {
      expect(ask(question)).toMatchObject({ answered: false, notQuoted: null });
    },
  );

  test.each([
    ['a post in other words', 'what did the boss say about the ferry', 'our road'],
    ['a calling that the text does not name', 'what did the pensioner say about the ferry', 'ferry'],
    ['employees as workers', 'what did the workers say about the engine', 'engine was tired'],
    ['a part of a role', 'what did the minister say about the ferry', 'missed'],
    ['all of it', 'what did the norwegian minister say about the ferry', 'missed'],
    ['a misspelt word beside it', 'what did the transprot minister say about the ferry', 'missed'],
    ['nobody in particular', 'what did people say about the ferry', 'ferry'],
    ['the writer', 'what does the author say about the ferry', 'ferry'],
    ['the text', 'what does the article say about the ferry', 'ferry'],
    ['some name that is misspelt', 'what did turid wang say about the ferry', 'our road'],
  ])('is not meant by %s: %s', (_case, question, words) => {
    const { matches, notQuoted } = ask(question);
    expect({ notQuoted, quote: matches[0]?.quote }).toEqual({
      notQuoted: null,
      quote: expect.stringContaining(words),
    });
  });
});

describe('a word of talk for what somebody is', () => {
  const MATCH = `Lisk beat Tarrow

"The pitch was a swamp," said Bo Ness, the Lisk manager. His mother, Ada, said that she had sold the scarves.

The chief executive, Jo Vang, said that the stand would close. "We cannot pay for paint," he said.

The finance chief, Eva Roth, said that tickets would cost more.

The safety authority said that the roof was sound. Colonel Ole Berg, its spokesman, said that the gates were not.`;
  const match = buildIndex([attribute(readArticle({ id: 'match', text: MATCH }))]);

  test.each([
    ['what did his mum say', 'scarves'],
    ["what did Ness's mom say", 'scarves'],
    ['what did the cfo say', 'tickets'],
    ['what did the ceo say', 'stand would close'],
    ['what did the coach say about the pitch', 'swamp'],
    ['what did the regulator say about the roof', 'roof was sound'],
  ])('%s', (question, words) => {
    const { matches, notQuoted } = search(match, question);
    expect({ notQuoted, quote: matches[0]?.quote }).toEqual({
      notQuoted: null,
      quote: expect.stringContaining(words),
    });
  });

  test.each(['what did the cto say', 'what did the coo say'])('is no other post: %s', (question) => {
    expect(search(match, question).answered).toBe(false);
  });

  test('claims of nobody that they are not quoted where somebody is called much the same', () => {
    const { answered, notQuoted } = search(match, 'what did the army spokesman say about the gates');
    expect({ answered, notQuoted }).toEqual({ answered: false, notQuoted: null });
  });

  test.each([
    ['what did his dad say', null],
    ['what did the bishop say', 'the bishop'],
    ['what did the swedish spokesman say', null],
  ])('finds nobody who is not there: %s', (question, notQuoted) => {
    expect(search(match, question)).toMatchObject({ answered: false, notQuoted });
  });
});

test('whoever is called so elsewhere, and says something else, is not asked on this', () => {
  const { answered, matches, notQuoted } = search(
    index,
    'what did the chamber chief executive say about the engine',
  );
  expect({ answered, notQuoted }).toEqual({ answered: false, notQuoted: null });
  expect(matches[0]?.quote).toContain('our road');
});
