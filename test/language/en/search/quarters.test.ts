import { expect, test } from '@jest/globals';
import { withQuarters } from '../../../../src/language/en/search/quarters.ts';

test.each([
  ['What was the loss in Q2?', 'What was the loss in the second quarter?'],
  ['how many lamps did they sell in q4', 'how many lamps did they sell in the fourth quarter'],
  ['What was the forecast for Q1 2025?', 'What was the forecast for the first quarter 2025?'],
  ['How high were sales during Q3 of 2024?', 'How high were sales during the third quarter of 2024?'],
  ['Who drives a Q3?', 'Who drives a Q3?'],
  ['How many Q3 cars were sold in Pell?', 'How many Q3 cars were sold in Pell?'],
  ['What is the price of Q3 cars?', 'What is the price of Q3 cars?'],
  ['What happened in Q5?', 'What happened in Q5?'],
])('%s', (question, read) => {
  expect(withQuarters(question)).toBe(read);
});
