import { expect, test } from '@jest/globals';
import { asksForStatement, askedOf } from '../../../../src/language/en/search/asked.ts';

test.each([
  ['How much did it cost?', 'how much'],
  ['What percentage of voters stayed at home?', 'how much'],
  ['how many people came', 'how many'],
  ['How long is the bridge?', 'how long'],
  ['In what year was it built?', 'when'],
  ['When did he leave?', 'when'],
  ['Which country sent aid?', 'where'],
  ['Where is Lisk?', 'where'],
  ['Whose idea was it?', 'who'],
  ['Why did they leave?', 'why'],
  ['How does it work?', 'how'],
  ['Is the bridge shut?', 'yes or no'],
  ['Which firm won?', 'which'],
  ['What did China provide?', 'what did'],
  ['What is a macronym?', 'what is'],
  ['The bridge', 'other'],
  ['What about the bridge?', 'other'],
  ['And how about schools?', 'other'],
  ['', 'other'],
])('%p asks "%s"', (question, asked) => {
  expect(askedOf(question)).toBe(asked);
});

test.each([
  ['What did the officials tell Politico?', true],
  ['What does she think of the plan?', true],
  ['How long is the bridge?', false],
])('%p asks for a statement: %p', (question, asks) => {
  expect(asksForStatement(question)).toBe(asks);
});
