import { describe, expect, test } from '@jest/globals';
import { asksBot, RULES } from '../../../../../src/language/en/search/questions/asksBot.ts';

const plain = (question: string) => question.toLowerCase().replace(/[?!.]+$/u, '');

describe('what is said to the bot', () => {
  test.each(RULES)('has an example that its rule understands: %s', (_, example) => {
    expect(asksBot(plain(example))).toBe(true);
  });

  test.each([
    'hi there',
    'hello, good evening!',
    'thanks a lot, bye',
    'please help me out',
    'Could somebody help us?',
    'can u help',
    'I really need some help please',
    'How does this bot work?',
    'how can I use you',
    'What do you know?',
    'what can I ask',
    'who are you',
    'who built this bot?',
    'are you a real person?',
    'is it really true?',
    'Is this story true',
    'is this article fake news?',
    'was that interview written by AI',
    'should I believe this?',
    'how accurate is this report',
  ])('%s', (question) => {
    expect(asksBot(plain(question))).toBe(true);
  });

  test.each([
    'Help for farmers',
    'Who asked for help?',
    'can you help the elderly',
    'how can I help the shelter',
    'How does it work?',
    'How do you work the pump?',
    'how do the tugs work',
    'What can you do about moss?',
    'who made the bell',
    'who are you voting for',
    'are you allowed to swim',
    'is it true that the pool is shut',
    'is it real',
    'Is the painting fake?',
    'is this the real crown',
    'can you trust the figures',
    'good morning rolls',
    'thanks to whom',
    '',
  ])('but not: %s', (question) => {
    expect(asksBot(plain(question))).toBe(false);
  });

  test('is told in no time', () => {
    const begun = performance.now();
    for (const part of ['thanks ', 'help ', 'hi there ', 'just ']) asksBot(part.repeat(80).slice(0, 80));
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
