import { beforeAll, describe, expect, it } from '@jest/globals';
import { judgeGolden } from '../../src/golden/judgeGolden.ts';
import { describeFailure } from '../../src/golden/describeFailure.ts';
import type { Answer, GoldenQuestion } from '../../src/types.ts';
import { Library } from '../../src/library.ts';

const library = Library.fromTexts(
  [
    {
      id: 'ferry',
      text: 'Ferry to stop\n\n“The last ferry leaves Port Élan on 4 November,” Dana Wren told The Harbour Post.\n',
    },
  ],
  { semantic: false },
);
let answer: Answer;
const golden = (words: string, speaker: string | null = null): GoldenQuestion => ({
  question: 'When does the last ferry leave?',
  answer: words,
  speaker,
  start: 0,
});

describe('a golden question', () => {
  beforeAll(async () => (answer = await library.ask('When does the last ferry leave?')));

  it.each([
    ['the words', golden('4 November')],
    ['the words in other letters', golden('port elan ON 4 november')],
    ['the words, and who said them', golden('ferry', 'Wren')],
  ])('is answered by %s', (_, question) => expect(judgeGolden(question, answer)).toBeNull());

  it.each([
    ['other words', golden('5 November'), 'other words', /, without the words “5 November”$/],
    ['a part of a word', golden('Novem'), 'other words', /“Novem”/],
    ['words in another order', golden('November 4'), 'other words', /“November 4”/],
    [
      'somebody else',
      golden('ferry', 'Omar Lund'),
      'other speaker',
      /, said by Dana Wren, not by Omar Lund$/,
    ],
  ])('is not answered by %s', (_, question, kind, words) => {
    const fault = judgeGolden(question, answer);
    expect(fault?.kind).toBe(kind);
    expect(fault && describeFailure({ question, fault })).toMatch(words);
  });

  it('is not answered by closest passages', () => {
    const fault = judgeGolden(golden('ferry'), { ...answer, answered: false });
    expect(fault).toEqual({ kind: 'no answer' });
  });
});
