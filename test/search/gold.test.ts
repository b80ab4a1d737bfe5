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

  test.each(gold.unanswerable)('does not answer: %s', (question) => {
    expect(search(index, question).answered).toBe(false);
  });
});
