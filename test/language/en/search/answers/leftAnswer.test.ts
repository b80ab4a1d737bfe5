import { expect, test } from '@jest/globals';
import { leftAnswer } from '../../../../../src/language/en/search/answers/leftAnswer.ts';

/** What stands between bars is what was found to answer. */
test.each([
  ['how many oars are left', 'The weir had |90| oars in May; 14 remain.', '14'],
  ['how many oars still exist', 'Of the |90 oars|, 31 survived, and 14 are still there.', '14'],
  ['how many oars are there now', 'They made |ninety| oars, of which twelve are left.', 'twelve'],
  ['how many oars are left', 'Of the 90 oars, |31| survived, and 14 are still there.', '31'],
  ['how many oars did they make', 'They made |ninety| oars, of which twelve are left.', 'ninety'],
  ['how many oars are left', 'They made |ninety| oars and left twelve on the quay.', 'ninety'],
  ['what is left', 'They made |ninety| oars, of which twelve are left.', 'ninety'],
  ['how many oars are left', 'Of ninety oars, twelve are |left in a shed|.', 'left in a shed'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const { start, end } = leftAnswer(question, marked.replaceAll('|', ''), {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(marked.replaceAll('|', '').slice(start, end)).toBe(words);
});
