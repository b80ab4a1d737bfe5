import { describe, expect, test } from '@jest/globals';
import {
  doerAsked,
  holderAsked,
  isDoing,
  RULES,
  speakerAsked,
} from '../../../../../src/language/en/search/questions/speakerAsked.ts';

const at = (find: typeof speakerAsked, question: string) => {
  const place = find(question);
  return place && question.slice(place.start, place.end);
};

describe('speakerAsked', () => {
  test.each(RULES)('%s is the first that fits its example: %s', (pattern, example) => {
    expect(RULES.find(([other]) => other.test(example))?.[0]).toBe(pattern);
    expect(at(speakerAsked, example)).toMatch(/^(?:the Kremlin|Ann Lee)$/);
  });

  test.each([
    ['What did the Kremlin say?', 'the Kremlin'],
    ['What does the State Department say about it?', 'the State Department'],
    ['what has ann lee recently said', 'ann lee'],
    ['How did Ann Lee respond to it?', 'Ann Lee'],
    ['Did Ann Lee say that the bridge is shut?', 'Ann Lee'],
    ["What is Ann Lee's view of the bridge?", 'Ann Lee'],
    ['What happened, according to the Daily Brine?', 'the Daily Brine'],
    ['According to Ann Lee, why is it shut?', 'Ann Lee'],
    ['What was said by Ann Lee about the bridge?', 'Ann Lee'],
    ['Ann Lee said what?', 'Ann Lee'],
  ])('%s asks for the words of %s', (question, speaker) => {
    expect(at(speakerAsked, question)).toBe(speaker);
  });

  test.each(['Who said that?', 'What did Ann Lee buy?', 'What is said about the bridge?', 'Is it shut?', ''])(
    '%s asks for nobody’s words',
    (question) => {
      expect(speakerAsked(question)).toBeNull();
    },
  );
});

test.each([
  ['What did the EU do?', 'the EU'],
  ['What has Ann Lee done about it?', 'Ann Lee'],
  ['What did she sell?', null],
])('%s asks for the deeds of %s', (question, doer) => {
  expect(at(doerAsked, question)).toBe(doer);
});

test.each([
  [' has provided details', true],
  [' threatened to leave', true],
  [', the mayor, said', true],
  [', will publish its figures in May', true],
  [' did not comment', true],
  [' does not answer letters', true],
  [' was asked to reply', true],
  [' is a mayor', false],
  [', a mayor', false],
  [' to access technology', false],
  [' for strikes on targets', false],
  [' and others', false],
])('somebody before "%s" does something: %p', (after, isIt) => {
  expect(isDoing(after)).toBe(isIt);
});

describe('holderAsked', () => {
  test.each([
    ['why does Ann Lee want the ban', 'Ann Lee'],
    ['Why is Ann Lee against it?', 'Ann Lee'],
    ['why doesnt lee support it', 'lee'],
    ['Why did the guild reject the offer?', 'the guild'],
  ])('%s asks for the reasons of %s', (question, holder) => {
    expect(at(holderAsked, question)).toBe(holder);
  });

  test.each([
    'Why is the bridge shut?',
    'Who wants the ban?',
    'Why did Ann Lee leave?',
    'What does Ann Lee want?',
  ])('%s asks for nobody’s', (question) => {
    expect(holderAsked(question)).toBeNull();
  });
});
