import { expect, test } from '@jest/globals';
import {
  asksForStatement,
  askedOf,
  goesOn,
  REQUESTS,
  RULES,
} from '../../../../../src/language/en/search/questions/asked.ts';

test.each(RULES)('%s is asked by %s: %s', (asked, pattern, example) => {
  expect(RULES.find(([, other]) => other.test(example.toLowerCase()))?.[1]).toBe(pattern);
  expect(askedOf(example)).toBe(asked);
});

test.each(REQUESTS)('%s stands for "%s": %s', (request, stands, example) => {
  expect(REQUESTS.find(([other]) => other.test(example.toLowerCase()))?.[0]).toBe(request);
  expect(askedOf(example)).toBe(askedOf(stands));
});

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
  ['whether the bridge is shut', 'yes or no'],
  ['if the bridge is shut', 'yes or no'],
  ['if it is shut, who shut it?', 'who'],
  ['Which firm won?', 'which'],
  ['What did China provide?', 'what did'],
  ['What is a macronym?', 'what is'],
  ['whos li hui', 'who'],
  ['Whats the name of the ship', 'what'],
  ['Am I to pay for it?', 'yes or no'],
  ["Didn't they promise a permit?", 'yes or no'],
  ['wasnt it paid for by the mill', 'yes or no'],
  ["won't the lock open", 'yes or no'],
  ['wouldnt it be cheaper?', 'yes or no'],
  ['didnt who promise', 'who'],
  ['dont walk there', 'yes or no'],
  ['wanted: a mill', 'other'],
  ['doing the wash', 'other'],
  ['cantons of Pell', 'other'],
  // A request stands for a question.
  ['Name the emperor that began the building.', 'which'],
  ['Identify the ship.', 'which'],
  ['Give me the number of boats.', 'how many'],
  ['State the year of the first voyage', 'when'],
  ['Could you please tell us the price?', 'how much'],
  ['Please list all cities that it serves.', 'which'],
  ['Tell me who won.', 'who'],
  ['Tell me when they left', 'when'],
  ['Can you describe the observatory?', 'what is'],
  // These are none.
  ['name of the ship', 'other'],
  ['list of islands', 'other'],
  ['tell me about the bridge', 'other'],
  ['Could you swim there?', 'yes or no'],
  ['the bridge state the', 'other'],
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

test.each([
  ['And the union?', true],
  ['and according to the mill owners', true],
  ['What about Ada Brenn?', true],
  ['how about the schools', true],
  ['but the price of bread?', true],
  ['And when did it sink?', false],
  ['and did the ferry sail', false],
  ['What about the bridge that the storm took away in the night?', false],
  ['Ada Brenn', false],
])('%j goes on from another question: %s', (question, isSo) => {
  expect(goesOn(question)).toBe(isSo);
});
