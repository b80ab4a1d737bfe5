import { expect, test } from '@jest/globals';
import { otherPost } from '../../../../../src/language/en/attribution/people/otherPosts.ts';

test.each([
  ['mayor', 'Deputy Mayor Kit Omer', 'other'],
  ['headteacher', 'the deputy headteacher', 'other'],
  ['chief executive', 'vice chief executive; Kit Omer', 'other'],
  ['coach', 'assistant coach', 'other'],
  ['chair', 'vice-chair of the guild', 'other'],
  ['prime minister', 'Deputy Prime Minister', 'other'],
  ['police', 'a press officer', 'other'],
  ['police', 'senior fire officer; Kit Omer', 'other'],
  ['governor', 'former governor of Tarrow', 'perhaps'],
  ['mayor', 'ex-mayor', 'perhaps'],
  ['mayor', 'mayor', null],
  ['deputy mayor', 'deputy mayor', null],
  ['former mayor', 'former mayor', null],
  ['mayor', 'deputy leader and mayor', null],
  ['mayor', 'deputy mayor; mayor', null],
  ['minister', 'Deputy Prime Minister', null],
  ['professor', 'assistant professor', null],
  ['police', 'police press officer', null],
  ['police', 'officer', null],
  ['guild', 'deputy head', null],
] as const)('%s – %s: %s', (asked, told, is) => {
  expect(otherPost(asked, told)).toBe(is);
});
