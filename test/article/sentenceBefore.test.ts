import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { sentenceBefore } from '../../src/article/sentenceBefore.ts';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';

function beforeIn(body: string, words: string): string | null {
  const article = attribute(readArticle({ id: 'ice', text: `---\npublisher: A\n---\nIce\n\n${body}` }));
  const passage = article.passages.find(({ start, end }) => article.text.slice(start, end).includes(words))!;
  return sentenceBefore(article, passage)?.words.trim() ?? null;
}

describe('the sentence before', () => {
  it('is shown where a passage can’t be understood without it', () => {
    expect(beforeIn('The city paid 40 million crowns for ice. Half of it came back.', 'Half')).toBe(
      'The city paid 40 million crowns for ice.',
    );
  });

  it.each([
    ['the passage stands by itself', 'The city paid for ice. The port paid nothing.', 'The port'],
    ['it is in another paragraph', 'The city paid for ice.\n\nHalf of it came back.', 'Half'],
    ['there is none', 'Half of it came back.', 'Half'],
    ['the line below tells who “he” is', 'Mayor Ann Lee spoke. She said the ice was thin.', 'She said'],
    ['both together are very long', `The city paid ${'and paid '.repeat(90)}. Half of it came back.`, 'Half'],
  ])('is left out where %s', (_, body, words) => {
    expect(beforeIn(body, words)).toBeNull();
  });

  it('and the passage are one slice of the article', () => {
    const sentence = constantFrom('Ann paid.', 'Half of it came back.', 'It melted.', 'The port paid "4".');
    assert(
      property(array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const article = attribute(readArticle({ id: 'ice', text: `Ice\n\n${sentences.join(' ')}` }));
        for (const passage of article.passages) {
          const before = sentenceBefore(article, passage);
          if (!before) continue;
          expect(before.words).toBe(article.text.slice(before.passage.start, passage.start));
        }
      }),
    );
  });
});
