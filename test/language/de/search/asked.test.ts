import { expect, it } from '@jest/globals';
import { askedOf, asksForStatement, goesOn, opensKind } from '../../../../src/language/de/search/asked.ts';

it.each([
  ['Wann schließt die Brücke?', 'when'],
  ['In welchem Jahr wurde sie gebaut?', 'when'],
  ['Seit wann fährt die Fähre?', 'when'],
  ['Wie viele Menschen kamen?', 'how many'],
  ['Wieviel kostet die Überfahrt?', 'how much'],
  ['Wie hoch ist der Turm?', 'how long'],
  ['Wo liegt Norhavn?', 'where'],
  ['Aus welchem Land kam sie?', 'where'],
  ['Wen wählte der Rat?', 'who'],
  ['Weshalb ging er?', 'why'],
  ['Wodurch entstand der Brand?', 'how'],
  ['Welche Sprache spricht man dort?', 'which'],
  ['Was ist ein Priel?', 'what is'],
  ['Was hat die Reederei angekündigt?', 'what did'],
  ['Was geschah am Montag?', 'what'],
  ['Ist die Brücke gesperrt?', 'yes or no'],
  ['Die Brücke?', 'other'],
])('%s asks "%s"', (question, asked) => {
  expect(askedOf(question)).toBe(asked);
});

it.each([
  ['Was sagte Anna Lehmann zur Fähre?', true],
  ['Was hält der Bürgermeister von dem Plan?', true],
  ['Wie lang ist die Brücke?', false],
])('%s: whether it asks for a statement is %s', (question, asks) => {
  expect(asksForStatement(question)).toBe(asks);
});

it('knows the word that names the kind of answer', () => {
  expect(['Welche ', 'Wie viele ', 'Was für eine ', 'Die '].map(opensKind)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it.each([
  ['Und die Firma?', true],
  ['und laut der Gewerkschaft', true],
  ['Was ist mit Ada Brenn?', true],
  ['Und wann sank sie?', false],
  ['Was ist eine Fähre?', false],
])('%j goes on from another question: %s', (question, isSo) => {
  expect(goesOn(question)).toBe(isSo);
});
