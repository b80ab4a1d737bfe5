import { expect, test } from '@jest/globals';
import { wholeAnswer } from '../../../../../src/language/en/search/answers/wholeAnswer.ts';

/** A span between bars, and the words that it becomes. */
test.each([
  ['It took |three years| and two months.', 'three years and two months'],
  ['It took |five years|, six months and two days.', 'five years, six months and two days'],
  ['She is |5 feet| 11 inches, and he 6.', '5 feet'],
  ['He ran for |an hour|, and two minutes later he fell.', 'an hour'],
  ['It was shut for |three weeks| and reopened after two days.', 'three weeks'],
  ['It is |two miles| and a bit.', 'two miles'],
  ['It takes between |two and three hours|.', 'between two and three hours'],
  ['He chose either |bread or cheese|.', 'either bread or cheese'],
  ['He stood between |Ann| and Bo.', 'Ann'],
  ['|Three| years and two months.', 'Three'],
  ['He got four years and |three months|.', 'four years and three months'],
  ['He waited four years, and |three months| later it came.', 'three months'],
  ['She rowed it in 9 days, 3 hours and |12 minutes|.', '9 days, 3 hours and 12 minutes'],
  ['She came 9 days, 3 hours and |12 minutes| after leaving Pell.', '9 days, 3 hours and 12 minutes'],
  ['She came |9 days|, 3 hours and 12 minutes after leaving Pell.', '9 days, 3 hours and 12 minutes'],
  ['He slept an hour and |two minutes| after that he rose.', 'two minutes'],
  ['It was for |sending letters| in French only.', 'sending letters in French only'],
  ['It is open |to members| on Mondays alone, she said.', 'to members on Mondays alone'],
  ['It is for |sending letters| in French only to members.', 'sending letters'],
  ['It is for |sending letters| in French.', 'sending letters'],
  ['He stole NZ|$1.36 million|.', 'NZ$1.36 million'],
  ['He stole |$1.36 million|.', '$1.36 million'],
  ['The CBBA |$5| note.', '$5'],
  ['It costs between |$5| and $8.', 'between $5 and $8'],
  ['It costs |$5| and weighs 3 pounds.', '$5'],
  ['It rose by |5 percent| and 8 people came.', '5 percent'],
])('%s', (marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const { start, end } = wholeAnswer(text, { start: before.length, end: before.length + inside.length });
  expect(text.slice(start, end)).toBe(words);
});
