import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, languageOf } from '../../src/language/languages.ts';
import { normalizeWord } from '../../src/text/tokens.ts';

describe('stems join the forms of a word', () => {
  it.each([
    ['de', 'Minister', 'Ministers', 'Ministern'],
    ['de', 'Stadt', 'Städte', 'Städten'],
    ['es', 'libro', 'libros'],
    ['fr', 'continuer', 'continue', 'continué'],
    ['ru', 'книга', 'книги', 'книгой'],
    ['ru', 'новый', 'новая', 'новой'],
    ['uk', 'міністр', 'міністра', 'міністром'],
    ['uk', 'країна', 'країни', 'країною'],
    ['nl', 'boot', 'boten'],
  ])('%s: %s', (tag, word, ...forms) => {
    const { stem } = languageOf(tag).search;
    for (const form of forms) expect(stem(normalizeWord(form))).toBe(stem(normalizeWord(word)));
  });
});

it.each([
  ['de', 'die', 'wer', 'Fähre'],
  ['es', 'los', 'qué', 'barco'],
  ['ru', 'что', 'её', 'паром'],
  ['uk', 'що', 'її', 'пором'],
])('%s: %s and %s say nothing of the subject, %s does', (tag, article, pronoun, noun) => {
  const { isStopWord } = languageOf(tag).search;
  expect([article, pronoun, noun].map((word) => isStopWord(normalizeWord(word)))).toEqual([
    true,
    true,
    false,
  ]);
});

it.each(LANGUAGES.map(({ tag, search }) => [tag, search] as const))(
  '%s: a word has a stem and a family, whatever it is',
  (_, { stem, familyOf, isStopWord }) => {
    for (const word of ['', 'a', '#12', 'x86', 'ß', 'слово', 'kelime', 'ไทย', 'u'.repeat(200)]) {
      expect(typeof stem(word)).toBe('string');
      expect(typeof familyOf(word)).toBe('string');
      expect(typeof isStopWord(word)).toBe('boolean');
    }
  },
);
