import { describe, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';
import { packArticle, unpackArticle } from '../../src/article/packedArticle.ts';
import { SlicedText } from '../../src/text/packedText.ts';
import { findOffered, offerOf, suggestQuestions } from '../../src/reply/questionChoice.ts';
import { anyCharacter } from '../anyCharacter.ts';
import { articleOf, matchOf, NASTY_TEXTS } from './samples.ts';

const SHORT = matchOf('The ferry stops in November.', { start: 0 });
const LONG = matchOf(
  'The council, which had met on Monday for the third time, voted for a bridge of 300 metres that nobody had asked for.',
  { start: 100 },
);
const ASKING = matchOf('Who would pay for it?', { start: 400 });

describe('what is offered for the question', () => {
  test('are questions that are known to be answered, and passages, each with words that find it again', () => {
    const questions = ['When does the ferry stop?', 'Who voted?', `Who ${'really '.repeat(20)}voted?`];
    expect(suggestQuestions(questions, [SHORT, LONG, ASKING, SHORT], 'ferry')).toEqual([
      { name: questions[0], value: questions[0] },
      { name: SHORT.quote, value: SHORT.quote },
      {
        name: 'The council, which had met on Monday for the third time, voted for a bridge of 300 metres that…',
        value:
          'The council, which had met on Monday for the third time, voted for a bridge of 300 metres that',
      },
    ]);
  });

  test('are all the questions as long as nothing is typed, five at most', () => {
    const questions = Array.from({ length: 30 }, (_, at) => `What happened on day ${at}?`);
    expect(suggestQuestions(questions, [], '').map(({ value }) => value)).toEqual(questions.slice(0, 5));
    expect(suggestQuestions(questions, [], 'hapened on day 29')[0]?.value).toBe('What happened on day 29?');
  });

  test('are questions that can be read, each once', () => {
    const questions = ['When does\nit stop?', 'When does \u202eit stop?', '\u200b', '\u2800 ', 'Who pays?'];
    const offered = ['When does it stop?', 'Who pays?'];
    expect(suggestQuestions([...questions, ...offered], [], '')).toEqual(
      offered.map((question) => ({ name: question, value: question })),
    );
  });

  test('are never more than Discord takes', () => {
    const many = Array.from({ length: 60 }, (_, at) => matchOf(`Ferry ${at} stops.`, { start: at * 100 }));
    expect(suggestQuestions([], many, 'ferry')).toHaveLength(25);
  });
});

describe('what was sent', () => {
  const article = articleOf([SHORT, LONG, ASKING]);

  test.each([SHORT, LONG])('is found as the passage that was offered: %#', ({ quote, passage }) => {
    expect(findOffered([article], offerOf(quote) ?? '')).toMatchObject({ quote, passage });
  });

  test('is looked for without making the texts of all articles', () => {
    const packed = unpackArticle(packArticle(article));
    const whole = jest.spyOn(SlicedText.prototype, 'toString');
    expect(findOffered([packed], 'The ferry goes')).toBeNull();
    expect(findOffered([packed], SHORT.quote)).toMatchObject({ quote: SHORT.quote });
    expect(whole).not.toHaveBeenCalled();
    expect(packed.text).toContain(SHORT.quote);
    expect(whole).toHaveBeenCalledTimes(1);
    whole.mockRestore();
  });

  test.each(['', ' ', 'When does the ferry stop?', 'The ferry', 'The council, which had met', ASKING.quote])(
    'is a question where it is %j',
    (sent) => {
      expect(findOffered([article], sent)).toBeNull();
    },
  );

  test.each(NASTY_TEXTS)('fits, and finds its passage or is not offered: %s', (_, text) => {
    const match = matchOf(text, { start: 3 });
    for (const { name, value } of suggestQuestions([], [match], 'x')) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
      expect(value.trim()).not.toBe('');
      for (const one of [articleOf([match]), unpackArticle(packArticle(articleOf([match])))])
        expect(findOffered([one], value)?.quote).toBe(match.quote);
    }
  });

  test('is found for every sentence that is offered', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.lorem({ maxCount: 40 }), fc.string({ unit: anyCharacter, maxLength: 200 })),
        (text) => {
          const match = matchOf(text, { start: 0 });
          const [choice] = suggestQuestions([], [match], 'x');
          fc.pre(choice !== undefined);
          expect(findOffered([articleOf([match])], choice.value)?.quote).toBe(text);
        },
      ),
    );
  });
});
