import { describe, expect, it } from '@jest/globals';
import { findLabel } from '../../src/article/labels.ts';
import { LANGUAGES, languageOf } from '../../src/language/languages.ts';

const english = languageOf('en').article;

describe('labels', () => {
  it.each(
    LANGUAGES.flatMap(({ tag, article }) => article.labels.rules.map((rule) => ({ tag, article, ...rule }))),
  )('are known by their words: $example ($tag)', ({ example, role, article }) => {
    expect(findLabel(`${example}: The bridge is closed.`, article)).toMatchObject({
      name: example,
      role,
      known: true,
    });
  });

  it('have no asides in their names', () => {
    expect(findLabel('MARA QUIST (laughing): No.', english)).toMatchObject({ name: 'MARA QUIST', rest: 23 });
  });

  it.each([
    ['en', 'Petro Yarsen on Channel Nord: "No."'],
    ['en', 'Mara Quist, Kursblatt: "No."'],
    ['en', 'Lt. Col. (ret.) Mara Quist, pilot: "No."'],
    ['en', 'A pilot with the nickname “Salt”, Deep Water podcast: "No."'],
    ['de', 'Anna Lehmann im Lisker Rundfunk: „Nein.“'],
    ['fr', 'Mara Quist, Kursblatt: « Non. »'],
  ])('may name somebody with where they spoke (%s): %s', (tag, plain) => {
    expect(findLabel(plain, languageOf(tag).article)?.name).toBe(plain.split(':')[0]);
  });

  it.each([
    'When asked about it, Quist replied: "No."',
    'He said: "No."',
    'The bank has three plants: two are closed.',
    'What Quist said: nothing.',
    'It opens at 7:30 p.m.',
    'According to Quist: no.',
    'Spokesman Tam Yarrow disagreed: "No."',
    'The pilot was shown a note with “No”, and laughed: "No."',
  ])('are no beginnings of sentences: %s', (plain) => {
    expect(findLabel(plain, english)).toBeNull();
  });
});
