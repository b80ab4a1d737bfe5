import { expect, test } from '@jest/globals';
import { daysIn } from '../../../../src/language/en/search/daysIn.ts';

test.each([
  ['from Thursday to Saturday', 'thursday friday saturday'],
  ['Sat–Mon', 'saturday sunday monday'],
  ['at weekends', 'saturday sunday'],
  ['on weekdays', 'monday tuesday wednesday thursday friday'],
  ['on Sundays and Fridays', 'sunday friday'],
  ['the monsoon sat on us', ''],
])('%s', (words, days) => {
  expect([...daysIn(words)].join(' ')).toBe(days);
});
