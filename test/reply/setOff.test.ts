import { expect, test } from '@jest/globals';
import { renderAnswer } from '../../src/reply/answer.ts';
import { renderTerminalAnswer as renderInTerminal } from '../../src/reply/terminal.ts';
import { withWordsSetOff, wordsSetOff } from '../../src/reply/setOff.ts';
import { answerOf, matchOf } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';

const QUOTE = '118 boats stayed in port, the harbour master said.';
const MATCH = matchOf(QUOTE, { bold: ['boats'], start: 40 });
const READ = { ...MATCH, answer: { start: 40, end: 43 } };

test('the words that answer are set off, and without them those that matched', () => {
  expect(wordsSetOff(READ)).toEqual([{ start: 40, end: 43 }]);
  expect(wordsSetOff(MATCH)).toBe(MATCH.terms);
  expect(withWordsSetOff(READ).terms).toEqual([{ start: 40, end: 43 }]);
});

test('Discord shows them in bold', () => {
  const { content } = renderAnswer(answerOf({ matches: [READ] }), { canBeShared: false, words: EN });
  expect(content).toContain('> **118** boats stayed in port');
});

test('a terminal shows them in bold', () => {
  const text = renderInTerminal(answerOf({ matches: [READ] }), { width: 80, colours: true, words: EN });
  expect(text).toContain('\u001b[1m118\u001b[22m boats');
});
