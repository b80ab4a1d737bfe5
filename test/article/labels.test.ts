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

  it.each([
    ["BRIDGEWATCH'S ASSESSMENT", true],
    ["THE LISK TEAM'S CONCLUSION", true],
    ["THE READERS' VERDICT", true],
    ["Oda Brink's verdict", false],
    ["ODA BRINK'S BRIDGE", false],
  ])('tell whose judgement follows in capitals only: %s, %s', (name, known) => {
    expect(findLabel(`${name}: False. The bridge is open.`, english)?.known).toBe(known);
  });

  it.each([
    ['en', 'Source', 'Oda Brink on Telegram', 'source'],
    ['en', 'Quote', '"It leaks."', 'quote'],
    ['en', 'Details', 'She added that it leaks.', 'details'],
    ['en', 'Updated at 10:05', 'The road is open.', 'update'],
    ['en', 'Map', 'The dunes have moved since May.', 'caption'],
    ['en', 'Photo', 'Oda Brink', 'caption'],
    ['de', 'Quelle', 'Oda Brink auf Telegram', 'source'],
    ['de', 'Hintergrund', '2019 brannte der Kai.', 'background'],
    ['uk', 'Джерело', 'Ольга Бринь у Telegram', 'source'],
  ])('need no space behind the colon where they are known (%s): %s:%s', (tag, name, rest, role) => {
    expect(findLabel(`${name}:${rest}`, languageOf(tag).article)).toMatchObject({
      name,
      role,
      rest: name.length + 1,
    });
  });

  it.each([
    'Live:Work opened a house in Lisk.',
    'Carbon:Nitrogen is what the farm measures.',
    'Quist:No.',
    'Updated at 10:05 by the desk in Lisk',
    'https://brine.example/source:oda',
  ])('are none where a name has a colon in it: %s', (plain) => {
    expect(findLabel(plain, english)).toBeNull();
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
