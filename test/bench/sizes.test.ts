import { expect, test } from '@jest/globals';
import { readExercises } from '../../bench/corpus.ts';
import { corpusOfSize, exercisesOfSize } from '../../bench/sizes.ts';

const exercises = readExercises({
  name: 'a',
  licence: 'CC0-1.0',
  source: '',
  articles: ['a', 'b', 'c'].map((id) => ({
    id,
    title: '',
    text: 'A storm came at night. Nobody was hurt in Port Varn.',
    questions: [],
  })),
});

test.each([
  [1, ['a'], ['a']],
  [2, ['a'], ['a']],
  [3, ['a', 'b'], ['a', 'b']],
  [7, ['a', 'b', 'c'], ['a', 'b', 'c', 'a-1']],
])('%d passages are asked about what they belong to', (size, asked, searched) => {
  const articles = exercises.flatMap(({ corpus }) => corpus.articles);
  expect(exercisesOfSize(exercises, size).map(({ corpus }) => corpus.articles[0]?.id)).toEqual(asked);
  const corpus = corpusOfSize(articles, size);
  expect(corpus.articles.map(({ id }) => id)).toEqual(searched);
  expect(corpus.passages).toHaveLength(size);
});
