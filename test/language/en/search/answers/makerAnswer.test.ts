import { expect, test } from '@jest/globals';
import { makerAnswer } from '../../../../../src/language/en/search/answers/makerAnswer.ts';

const FOUND = 'Workers who were painting a hall have uncovered a mural by |Lea Omer|.';

/** What stands between bars is what was found to answer. */
test.each([
  ['who found the mural', FOUND, 'Workers'],
  ['who discovered it first', FOUND, 'Workers'],
  ['who found the mural', 'The miller Kit Aas found a mural by |Lea Omer| in May.', 'The miller Kit Aas'],
  ['who painted the mural', FOUND, 'Lea Omer'],
  ['who is restoring the mural', FOUND, 'Lea Omer'],
  ['who found the mural', 'The mural was found by |Lea Omer|.', 'Lea Omer'],
  ['who found it', 'It was found by |Lea Omer|.', 'Lea Omer'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = makerAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
