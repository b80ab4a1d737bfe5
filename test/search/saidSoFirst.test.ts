import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex, search } from '../../src/search/search.ts';

const TEXT = `Ice in Pell

"We heard the ice crack," said Lea Omer, a miller. "Nobody warned us. We were not told about the ice for an hour."
The guild was not told about the ice for an hour. Its head, Kit Brand, said that the lamps had burned.`;

const index = buildIndex([attribute(readArticle({ id: 'ice', text: TEXT }))]);

describe('who said something in these words', () => {
  test.each([
    ['who said they were not told about the ice for an hour', 'We were not told about the ice', 0.8],
    ['who said nobody warned them', 'Nobody warned us', 0.5],
  ])('%s', (question, words, least) => {
    const { answered, confidence, matches } = search(index, question);
    expect(matches[0]!.quote).toContain(words);
    expect(matches[0]!.passage.attribution.speaker?.name).toBe('Lea Omer');
    expect({ answered, isSure: confidence >= least }).toEqual({ answered: true, isSure: true });
  });

  test('asks for nobody whose words are others', () => {
    expect(search(index, 'who said that nobody asked them for help').confidence).toBeLessThan(0.5);
  });
});

describe('one word for a thing', () => {
  test('stands for another that an article lacks', () => {
    const text = 'Eels in Pell\n\nThe trial was short. Kit Omer called the trial careful but small.';
    const eels = buildIndex([attribute(readArticle({ id: 'eels', text }))]);
    const { answered, matches } = search(eels, 'what does Omer think of the study');
    expect(matches[0]!.quote).toContain('careful');
    expect(answered).toBe(true);
  });
});

describe('one word for a sum', () => {
  test('stands for another that an article lacks', () => {
    const text = 'Jobs in Pell\n\nThe mill will open in May. Average pay will be 27 crowns an hour.';
    const pay = buildIndex([attribute(readArticle({ id: 'jobs', text }))]);
    expect(search(pay, 'wages').matches[0]!.quote).toContain('Average pay');
    expect(search(pay, 'wages').answered).toBe(true);
  });
});
