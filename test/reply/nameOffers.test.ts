import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { renderAnswer } from '../../src/reply/answer.ts';
import { unescapeMarkdown, escapeMarkdown, tame } from '../../src/reply/markdown.ts';
import { askWith } from '../../src/reply/askWith.ts';
import { nameRow, readNameButton } from '../../src/reply/nameOffers.ts';
import { problemsOf } from './read.ts';
import { answerOf, NASTY_TEXTS } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';

const OFFER = { from: 'Li Wei', to: 'Li Hui' };

describe('the question with another name', () => {
  test.each([
    ['Who is Li Wei?', 'Who is Li Hui?'],
    ['Li Wei’s job, and Li Wei', 'Li Hui’s job, and Li Hui'],
    ['Is Li Weiss Li Wei?', 'Is Li Weiss Li Hui?'],
    ['Who is ALi Wei?', 'Who is ALi Wei?'],
  ])('%s → %s', (question, next) => expect(askWith(question, OFFER)).toBe(next));

  test('takes signs in a name for themselves', () => {
    expect(askWith('Who is J. R. (Bo) $mith?', { from: 'J. R. (Bo) $mith', to: 'J$& Smith' })).toBe(
      'Who is J$& Smith?',
    );
  });
});

/** What the buttons below an answer ask. */
function askedBy(answer: Parameters<typeof answerOf>[0], article?: string) {
  const reply = renderAnswer(answerOf({ answered: false, ...answer }), {
    canBeShared: true,
    article,
    words: EN,
  });
  expect(problemsOf(reply)).toEqual([]);
  const title = reply.embeds[0]?.title ?? '';
  const buttons = reply.components.flatMap(({ components }) => components);
  return {
    reply,
    asked: buttons.map((part) => ('custom_id' in part ? readNameButton(part.custom_id, title) : null)),
  };
}

describe('the buttons', () => {
  test('ask again with each name, and the message says why', () => {
    const nameOffers = [OFFER, { from: 'Li Wei', to: 'Li Keqiang' }];
    const { reply, asked } = askedBy({ question: 'Who is Li Wei?', nameOffers });
    expect(reply.content).toBe(
      '**The article does not say.**\n\nThe article has no Li Wei. Did you mean **Li Hui** or **Li Keqiang**?',
    );
    expect(reply.components[0]?.components).toMatchObject([{ label: 'Li Hui' }, { label: 'Li Keqiang' }]);
    expect(asked).toEqual([
      { question: 'Who is Li Hui?', article: null },
      { question: 'Who is Li Keqiang?', article: null },
    ]);
  });

  test('keep the article', () => {
    const { asked } = askedBy({ question: 'Who is Li Wei?', nameOffers: [OFFER] }, 'china');
    expect(asked).toEqual([{ question: 'Who is Li Hui?', article: expect.stringMatching(/^[\w-]{8}$/) }]);
  });

  test.each([
    ['the question is not whole in the title', `Who is Li Wei? ${'and '.repeat(80)}`, OFFER],
    ['the signs of the question make it too long', `Li Wei ${'*'.repeat(130)}`, OFFER],
    ['the name is too long', 'Who is Li Wei?', { from: 'Li Wei', to: `Li ${'Hui'.repeat(40)}` }],
    ['the name stands nowhere by itself', 'Who is Li Weiss?', OFFER],
  ])('are left out where %s', (_, question, offer) => {
    expect(askedBy({ question, nameOffers: [offer] }).asked).toEqual([]);
  });

  test.each([
    ['name', 'Who?'],
    ['name:', ''],
    ['name::0-9:Li Hui', 'Who'],
    ['name::5-6:', 'Who is Li Wei?'],
    ['name::zzzz-zzzz:Li Hui', 'Who is Li Wei?'],
    ['name::1-2:Li Hui', 'Who is Li Wei?'],
  ])('of another message (%j) ask nothing', (id, title) => {
    expect(readNameButton(id, title)).toBeNull();
  });

  test('read from their title what was typed, whatever signs are in it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(...NASTY_TEXTS.map(([, text]) => text.slice(0, 60))),
    );
    fc.assert(
      fc.property(words, words, (before, after) => {
        const question = `${before} Li Wei ${after}`;
        const row = nameRow(answerOf({ question, nameOffers: [OFFER] }), undefined);
        fc.pre(row !== null);
        const title = escapeMarkdown(tame(question));
        const next = readNameButton(row?.components[0]?.custom_id ?? '', title);
        expect(next?.question).toBe(askWith(tame(question), OFFER));
      }),
    );
  });
});

test('escaping can be undone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => unescapeMarkdown(escapeMarkdown(text)) === text),
  );
  for (const [, text] of NASTY_TEXTS) expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
});
