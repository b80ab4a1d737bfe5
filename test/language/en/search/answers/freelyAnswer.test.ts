import { expect, test } from '@jest/globals';
import { freelyAnswer } from '../../../../../src/language/en/search/answers/freelyAnswer.ts';

const TICKETS = 'Norrail offers to refund tickets or to move bookings |free of charge|, it said.';

/** What stands between bars is what was found to answer. */
test.each([
  ['can i move my booking', TICKETS, 'move bookings free of charge'],
  ['can i get my money back', TICKETS, 'Norrail offers to refund tickets or to move bookings free of charge'],
  ['is moving a booking free', TICKETS, 'free of charge'],
  ['does it cost anything to move bookings', TICKETS, 'free of charge'],
  ['how are bookings moved', TICKETS, 'free of charge'],
  ['can i move my booking', 'You can move bookings |by phone|.', 'by phone'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = freelyAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
