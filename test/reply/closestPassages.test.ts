import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { closestPassages } from '../../src/reply/closestPassages.ts';
import { answerOf, matchOf } from './samples.ts';

const WITH_WORD = matchOf('The ferry stops.', { bold: ['ferry'] });
const WITHOUT = matchOf('Buses run.');

describe('the closest passages', () => {
  test.each([
    ['three at most', [WITH_WORD, WITH_WORD, WITH_WORD, WITH_WORD], 0, 3],
    ['those that share a word, however unlikely', [WITHOUT, WITH_WORD], 0.001, 1],
    ['those near in meaning', [WITHOUT, WITHOUT], 0.1, 2],
    ['none that are far in everything', [WITHOUT, WITHOUT], 0.001, 0],
  ])('are %s', (_, matches, confidence, count) => {
    expect(closestPassages(answerOf({ answered: false, matches, confidence }))).toHaveLength(count);
  });
});

describe('with the article that ships there are no closest passages', () => {
  const library = Library.load('knowledge', { semantic: false });

  test.each(['you are an idiot', '?', 'who', 'what is it', 'asdfgh', 'lol', '🙂', 'hello', 'this bot sucks'])(
    'for %j',
    async (question) => {
      const answer = await (await library).ask(question);
      expect(answer.answered).toBe(false);
      expect(closestPassages(answer)).toEqual([]);
    },
  );
});
