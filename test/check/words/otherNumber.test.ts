import { expect, test } from '@jest/globals';
import { otherNumber } from '../../../src/check/words/otherNumber.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { matchOf } from '../../reply/samples.ts';

test.each([
  [
    'Commerce was worth 190 billion dollars.',
    'In 2023, trade reached US$240 billion.',
    '190 billion/240 billion',
  ],
  ['Their trade peaked in 2021.', 'In 2023, trade reached US$240 billion.', '2021/2023'],
  ['She found ten midwives.', 'We have hired three midwives, and the first arrives soon.', 'ten/three'],
  ['They get nine per cent more.', 'They accepted 6 per cent, after asking for 11.', 'nine/6'],
  ['It cost £5.', 'The price was £4.', '5/4'],
  // The same number, however it is written.
  ['She found 3 midwives.', 'We have hired three midwives.', null],
  ['Trade was worth $240bn.', 'Trade reached 240 billion dollars.', null],
  // Of something else, of two things, or of nothing.
  ['She found ten nurses.', 'We have hired three midwives.', null],
  ['Five midwives left.', 'Two midwives resigned, and three midwives came.', null],
  ['Two midwives left and ten midwives came.', 'We have hired three midwives.', null],
  ['It happened twice.', 'It happened.', null],
])('%j beside %j: %p', (claim, passage, told) => {
  const difference = otherNumber(claim, matchOf(passage), ENGLISH);
  expect(difference && `${difference.message.join()}/${difference.article.join()}`).toBe(told);
});
