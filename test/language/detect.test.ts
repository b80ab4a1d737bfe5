import { describe, expect, it } from '@jest/globals';
import { checkArticle } from '../../src/article/checkArticle.ts';
import { readArticle } from '../../src/article/read.ts';
import { detectLanguage } from '../../src/language/detect.ts';

const GERMAN = `Die Fähre bleibt im Hafen

Die Fähre nach Norhavn fährt erst wieder im Frühjahr, sagte die Reederei am Montag. Bis dahin müssen die Leute auf
der Insel mit dem Bus um die Bucht fahren.`;

describe('the language of a text', () => {
  it.each([
    ['en', 'The ferry to Norhavn will not sail again until spring, the company said on Monday.'],
    ['de', GERMAN],
    [
      'es',
      'El transbordador no volverá a navegar hasta la primavera, dijo la compañía el lunes. Los vecinos de la isla tendrán que ir en autobús.',
    ],
    [
      'fr',
      'Le bac ne naviguera plus avant le printemps, a dit la compagnie lundi. Les habitants de l’île devront prendre le car pour aller en ville.',
    ],
    [
      'uk',
      'Пором до Нордгавна не ходитиме до весни, повідомила в понеділок компанія. До того часу людям з острова доведеться їздити автобусом, який іде навколо бухти.',
    ],
    [
      'ru',
      'Паром в Нордхавн не будет ходить до весны, сообщила в понедельник компания. До тех пор жителям острова придётся ездить на автобусе вокруг бухты.',
    ],
    [
      'nl',
      'De veerboot naar Norhavn vaart pas in het voorjaar weer, zei de rederij op maandag. Tot dan moeten de mensen van het eiland met de bus om de baai.',
    ],
  ])('is %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'Norhavn'],
    ['names', 'Isaac Slade, Joe King, Dave Welsh, Ben Wysocki: Norhavn, Oslo, Bergen, Malmö'],
    ['figures and signs', '12.5 % – 3 000 € … ###'],
    ['a headline in English', 'Ferry company to suspend winter crossings'],
  ])('is taken for English where it can’t be told: %s', (_, text) => {
    expect(detectLanguage(text)).toBe('en');
  });
});

const warnings = (text: string) => checkArticle(readArticle({ id: 'a', text })).map(({ message }) => message);

describe('an article', () => {
  it('is read in the language that it is in, and its author is told', () => {
    expect(readArticle({ id: 'a', text: GERMAN }).language).toBe('de');
    expect(warnings(GERMAN)).toContainEqual(expect.stringMatching(/^read as German; .*language:/));
  });

  it.each([
    ['says which language it is in', `---\nlanguage: nl\n---\n\n${GERMAN}`, 'nl'],
    ['is in English', 'The ferry\n\nThe ferry sails on Monday, and not before.', 'en'],
  ])('that %s is taken so, and nobody is told', (_, text, tag) => {
    expect(readArticle({ id: 'a', text }).language).toBe(tag);
    expect(warnings(text)).not.toContainEqual(expect.stringMatching(/^read as/));
  });
});
