import { expect, test } from '@jest/globals';
import { asksBesideName, BESIDE_NAME } from '../../../../../src/language/en/search/questions/personAsked.ts';

test.each([
  ...BESIDE_NAME.map(([, example]) => example),
  'what does she really think of Lea Omer',
  'what did they do to Omer?',
  'Who told Omer?',
  'who’s behind Omer?',
  'what are people saying about Omer?',
])('asks for more than who that is: %s', (question) => {
  expect(asksBesideName(question)).toBe(true);
});

test.each([
  'Who is Lea Omer?',
  'Omer?',
  'tell me about Lea Omer',
  'What do we know about Omer?',
  'What can you tell me about Omer?',
  'What did Omer do?',
  'What does Omer do?',
  'Who exactly is Omer?',
])('asks who that is: %s', (question) => {
  expect(asksBesideName(question)).toBe(false);
});
