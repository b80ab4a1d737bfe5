import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { chatInput, messageMenu, typing } from '../discord/standin/interactions.ts';
import { NASTY_TEXTS } from '../reply/samples.ts';
import { perform } from './perform.ts';

/** An article that holds a text wherever an article can hold one. */
function hostileLibrary(text: string): Library {
  const article = [
    '---',
    `title: ${JSON.stringify(text.slice(0, 400))}`,
    'publisher: Coast Weekly',
    'url: https://coast.example/ferry',
    '---',
    'The last ferry leaves Port Ellis on 4 November.',
    text,
    `“The ferry ${text} ends,” said Dana ${text} of ${text}.`,
    'Dana Wren told The Harbour Post that buses will run.',
  ];
  return Library.fromTexts(
    [{ id: 'i'.repeat(100), text: article.join('\n\n').replace('---\n\n', '---\n') }],
    { semantic: false },
  );
}

describe('Discord takes every answer about and to', () => {
  test.each(NASTY_TEXTS)('%s', async (_, text) => {
    const library = hostileLibrary(text);
    const deeds = [
      chatInput('ask', { question: text }),
      chatInput('ask', { question: `When does the last ferry leave Port Ellis? ${text}`, private: true }),
      chatInput('ask', { question: 'What did Dana say ends?', article: text }),
      typing('ask', 'article', { question: text, article: text }),
      chatInput('sources', {}),
      messageMenu('Check against the article', text),
      messageMenu('Check against the article', `The ferry ${text} ends`),
    ];
    for (const deed of deeds) {
      const { sent } = await perform(library, deed);
      expect(sent.length).toBeGreaterThan(0);
      expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
    }
  });
});
