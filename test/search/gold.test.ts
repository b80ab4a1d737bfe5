import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex, search } from '../../src/search/search.ts';

interface Gold {
  readonly questions: readonly { readonly question: string; readonly answer: readonly string[] }[];
  readonly unanswerable: readonly string[];
}

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const gold: Gold = JSON.parse(read('test/gold/china-satellite-imagery.json'));
const index = buildIndex([
  attribute(readArticle({ id: 'china', text: read('knowledge/china-satellite-imagery.md') })),
]);

describe('the shipped article', () => {
  test.each(gold.questions.map(({ question, answer }) => [question, answer] as const))(
    'answers: %s',
    (question, answers) => {
      const { answered, matches } = search(index, question);
      const quote = matches[0]?.quote ?? '';
      expect(answers.some((answer) => quote.includes(answer))).toBe(true);
      expect(answered).toBe(true);
    },
  );

  // Neither sentence names the medium or the publisher: that is in its attribution.
  test.each([
    ['What did Bloomberg say about optics?', 'optics, missile propellants'],
    ['What did China threaten, according to Politico?', 'threatened to boycott'],
    ['According to Ukrainska Pravda, what did China provide?', 'including providing satellite imagery'],
  ])('answers by who said it: %s', (question, words) => {
    const { answered, matches } = search(index, question);
    expect(matches[0]?.quote).toContain(words);
    expect(answered).toBe(true);
  });

  test.each([
    'What did Putin say about China?',
    'What did Blinken say about optics?',
    'What did Xi Jinping say?',
  ])('does not put words into the mouth of somebody else: %s', (question) => {
    expect(search(index, question).answered).toBe(false);
  });

  test.each(['How much did the imagery cost?', 'Who trained the Russian pilots?'])(
    'does not answer what shares words with it alone: %s',
    (question) => {
      expect(search(index, question).answered).toBe(false);
    },
  );

  test.each(gold.unanswerable)('does not answer: %s', (question) => {
    expect(search(index, question).answered).toBe(false);
  });
});
