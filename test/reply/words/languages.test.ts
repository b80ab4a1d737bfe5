import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/reply/limits.ts';
import { EN } from '../../../src/reply/words/en.ts';
import { LANGUAGES, wordsFor, wordsForTerminal } from '../../../src/reply/words/languages.ts';
import { phrasesOf } from './phrases.ts';

const TABLES = Object.entries(LANGUAGES);
const OTHERS = TABLES.filter(([, words]) => words !== EN);

/** Phrases that two languages happen to share. */
const SHARED = new Set(['sources.sources', 'sources.passages', 'editing.listHeading']);

/** Whether a phrase has more than the names and signs that it was made with. */
const isWords = (text: string): boolean => /\p{L}/u.test(text.replace(/Qx\d/gu, ''));

describe.each(TABLES)('the words in %s', (language, words) => {
  test('are of that language', () => {
    expect(words.language).toBe(language);
    expect(Intl.PluralRules.supportedLocalesOf(language)).toEqual([language]);
  });

  test('say all that they are given, and nothing is empty', () => {
    const odd = phrasesOf(words).filter(
      ({ text, values }) => text.trim() === '' || values.some((value) => !text.includes(value)),
    );
    expect(odd).toEqual([]);
  });

  test('hold nothing that a program would write', () => {
    const odd = phrasesOf(words).filter(({ text }) => /undefined|null|NaN|\[object|\$\{|#/u.test(text));
    expect(odd).toEqual([]);
  });

  test('fit where Discord shows them', () => {
    expect(words.commands.checkName.length).toBeLessThanOrEqual(32);
    const descriptions = phrasesOf(words).filter(({ place }) => place.startsWith('commands.'));
    expect(descriptions.filter(({ text }) => text.length > 100)).toEqual([]);
    const { behind, notices, sources } = words;
    const labels = [
      behind.context,
      behind.who,
      behind.source,
      notices.share,
      sources.previous,
      sources.next,
      words.gaps.wrong,
      words.gaps.deleteAll,
      ...Object.values(words.gaps.votes),
    ];
    expect(labels.filter((label) => label.length > LIMITS.buttonLabel)).toEqual([]);
    const placeholders = [sources.showSaid, words.answer.showAnother];
    expect(placeholders.filter((text) => text.length > 150)).toEqual([]);
  });
});

test.each(OTHERS)('no phrase in %s is one of another language', (language, words) => {
  const others = TABLES.filter(([other]) => other !== language).flatMap(([, table]) => phrasesOf(table));
  const copied = phrasesOf(words).filter(
    ({ place, text }) =>
      !SHARED.has(place) &&
      isWords(text) &&
      others.some((other) => other.place === place && other.text === text),
  );
  expect(copied).toEqual([]);
});

test.each([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['uk', 'uk'],
  ['de', 'de'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['fr', 'fr'],
  ['pl', 'pl'],
  ['pt-BR', 'en'],
  ['zh-CN', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
])('a person with the locale %j reads %s', (locale, language) => {
  expect(wordsFor(locale).language).toBe(language);
});

test.each([
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  [{}, 'en'],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'pl_PL' }, 'pl'],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'pl_PL', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'uk_UA.UTF-8', LC_ALL: '' }, 'uk'],
  [{ LANG: 'fr_FR@euro' }, 'fr'],
  [{ LANG: 'es' }, 'es'],
])('a terminal with %j speaks %s', (environment, language) => {
  expect(wordsForTerminal(environment).language).toBe(language);
});

test.each([
  ['en', 1, '1 source'],
  ['en', 21, '21 sources'],
  ['uk', 1, '1 джерело'],
  ['uk', 3, '3 джерела'],
  ['uk', 11, '11 джерел'],
  ['uk', 21, '21 джерело'],
  ['pl', 1, '1 źródło'],
  ['pl', 4, '4 źródła'],
  ['pl', 12, '12 źródeł'],
  ['pl', 21, '21 źródeł'],
  ['de', 2, '2 Quellen'],
  ['fr', 0, '0 source'],
  ['fr', 2, '2 sources'],
  ['es', 1_000_000, '1.000.000 fuentes'],
])('in %s %d sources are "%s"', (language, number, text) => {
  expect(LANGUAGES[language]?.sources.sources(number)).toBe(text);
});
