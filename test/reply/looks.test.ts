import { expect, test } from '@jest/globals';
import { renderAnswer } from '../../src/reply/answer.ts';
import type { Reply } from '../../src/reply/message.ts';
import { EN } from '../../src/reply/words/en.ts';
import { plain, problemsOf } from './read.ts';
import { answerOf, matchOf } from './samples.ts';

/** What a person reads of a message from top to bottom, and the labels of its buttons. */
function looks({ content = '', embeds, components }: Reply, hasEmbeds: boolean): string[] {
  const shown = hasEmbeds
    ? embeds.map(({ author, title, description, footer }) => [author?.name, title, description, footer?.text])
    : [];
  const labels = components.flatMap((row) =>
    row.components.map((part) => ('label' in part ? part.label : null)),
  );
  return [content, ...shown.flat(), ...labels]
    .flatMap((text) => (text ? plain(text).split('\n') : []))
    .filter(Boolean);
}

const FERRY = matchOf('“The last ferry leaves in November,” said Dana Wren.', {
  bold: ['ferry'],
  published: 'Monday',
});
const reply = renderAnswer(answerOf({ matches: [FERRY], confidence: 0.3 }), {
  canBeShared: true,
  linkTo: () => 'https://coast.example/ferry',
  words: EN,
});
const WORDS = [
  'Not certain that this answers the question:',
  '> “The last ferry leaves in November,” said Dana Wren.',
  '— Dana Wren, to The Harbour Post · Coast Weekly',
  '-# Monday',
];
const BUTTONS = ['Context', 'Who said it', 'Share with everyone', 'To the source'];

test('who sees embeds reads the quote once, above the card of its article', () => {
  expect(problemsOf(reply)).toEqual([]);
  expect(looks(reply, true)).toEqual([
    ...WORDS,
    'Ferry to stop in winter',
    'When does the ferry stop?',
    'Background, paragraph 12 · direct quotation',
    ...BUTTONS,
  ]);
});

test('who has switched embeds off still reads the quote, who said it and the doubt, and has the buttons', () => {
  expect(looks(reply, false)).toEqual([...WORDS, ...BUTTONS]);
});
