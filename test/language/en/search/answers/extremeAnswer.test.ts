import { expect, test } from '@jest/globals';
import { extremeAnswer } from '../../../../../src/language/en/search/answers/extremeAnswer.ts';

const DAY = 'It was |12 degrees| at dawn and 31 by noon.';

/** What stands between bars is what was found to answer. */
test.each([
  ['how hot did it get', DAY, '31'],
  ['How warm will it get?', 'It will be |12 degrees| at dawn and 19 degrees at noon.', '19 degrees'],
  ['what was the highest temperature', DAY, '31'],
  ['how cold did it get', 'It was |12 degrees| at noon and 3 at night.', '3'],
  [
    'how high did the water get',
    'The water stood at 2.4 metres on Monday and |1.9 metres| on Tuesday.',
    '2.4 metres',
  ],
  ['how hot was it at dawn', DAY, '12 degrees'],
  ['how hot did it get', 'It was |minus 5 degrees| at dawn and minus 2 degrees at noon.', 'minus 5 degrees'],
  ['how cold did it get', 'It was |12 degrees| on 3 boats.', '12 degrees'],
  ['how hot did it get', '|31 degrees| were measured.', '31 degrees'],
  ['how hot did it get', 'It was |31 degrees| in the hall, and 900 people came.', '31 degrees'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = extremeAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
