import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const SIBLINGS =
  'Arvo Roos left the board in May. Liv Roos founded the yard with him in 2015. “We have beams for two years,” Roos said on Sunday.';
const BOARD =
  'Captain Liv Roos told the board of ten new boats. Her brother Arvo Roos left it in May. “We have beams for two years,” Roos said.';
const ALONE = 'The ferry was late. “We have beams for two years,” Maas said on Sunday.';
const SMALL = 'Coach Louis de Graaf was sad. “We slept through the whole race,” De Graaf said.';
const CHEF = 'Prosecutor Bruno von Arx left. “Nobody in this valley eats trout,” von Arx said.';
const NURSE = 'Nurse Idris al-Tikal left. “We have slept three hours,” al-Tikal said.';
const INITIALS =
  'The bank cut 30 jobs. “We have beams for two years,” analyst K. R. Lindqvist wrote in a note.';
const BAKERS =
  'Arvo Baker left in May. Liv Baker founded the yard with him. “We have beams for two years,” Liv Baker said.';
const BODY = 'The Norrby Council met in May. “We have beams for two years,” the council said.';

const OTHERS: readonly (readonly [article: string, message: string, speaker: string])[] = [
  [BOARD, '“We have beams for two years” - Arvo Roos', 'Arvo Roos'],
  [BOARD, '“We have beams for two years” (Arvo Roos)', 'Arvo Roos'],
  [BOARD, '“We have beams for two years,” Arvo Roos said.', 'Arvo Roos'],
  [BOARD, 'Arvo Roos said: “We have beams for two years.”', 'Arvo Roos'],
  [BOARD, 'According to Arvo Roos, “We have beams for two years”', 'Arvo Roos'],
  [BOARD, 'A. Roos: “We have beams for two years”', 'A. Roos'],
  // A name that no list has.
  [SIBLINGS, 'Zorbax Roos: “We have beams for two years”', 'Zorbax Roos'],
  [BOARD, 'Arvo Roos: “We have beams for two years”', 'Arvo Roos'],
  [ALONE, 'Zorbax Maas: “We have beams for two years”', 'Zorbax Maas'],
  [SMALL, '“We slept through the whole race” — Willem de Graaf', 'Willem de Graaf'],
  [SMALL, 'Willem de Graaf: “We slept through the whole race”', 'Willem de Graaf'],
  [SMALL, 'Louis de Wit: “We slept through the whole race”', 'Louis de Wit'],
  [SMALL, 'Louis van Graaf: “We slept through the whole race”', 'Louis van Graaf'],
  [CHEF, 'Hans von Arx said: “Nobody in this valley eats trout.”', 'Hans von Arx'],
  [NURSE, 'Omar al-Tikal: “We have slept three hours”', 'Omar al-Tikal'],
  [INITIALS, 'K. T. Lindqvist: “We have beams for two years”', 'K. T. Lindqvist'],
  [INITIALS, 'K.T. Lindqvist: “We have beams for two years”', 'K.T. Lindqvist'],
  [INITIALS, 'M. R. Lindqvist: “We have beams for two years”', 'M. R. Lindqvist'],
  [BAKERS, 'Arvo Baker: “We have beams for two years”', 'Arvo Baker'],
  [BODY, 'Lomma Council: “We have beams for two years”', 'Lomma Council'],
];

const SAME: readonly BesideCase[] = [
  [BOARD, 'Liv Roos: “We have beams for two years”', ['exact']],
  [BOARD, 'L. Roos: “We have beams for two years”', ['exact']],
  [SIBLINGS, 'Roos: “We have beams for two years”', ['exact']],
  [SIBLINGS, '“We have beams for two years,” Ms Roos said', ['exact']],
  [SIBLINGS, '“We have beams for two years,” later Roos said', ['exact']],
  [BOARD, 'Captain Liv Roos: “We have beams for two years”', ['exact']],
  [ALONE, 'Captain Maas: “We have beams for two years”', ['exact']],
  [SMALL, '“We slept through the whole race” — Louis de Graaf', ['exact']],
  [SMALL, 'Coach De Graaf: “We slept through the whole race”', ['exact']],
  [SMALL, 'Louis de Graaf: “We slept through the whole race”', ['exact']],
  [SMALL, 'Coach Louis de Graaf: “We slept through the whole race”', ['exact']],
  [SMALL, 'Louis de Graaf: We slept through the whole race', ['exact']],
  [SMALL, 'de Graaf: “We slept through the whole race”', ['exact']],
  [SMALL, 'Captain Louis de Graaf: “We slept through the whole race”', ['words captain/']],
  [CHEF, 'Bruno von Arx: “Nobody in this valley eats trout”', ['exact']],
  [CHEF, 'von Arx: “Nobody in this valley eats trout”', ['exact']],
  [CHEF, 'Judge Bruno von Arx: “Nobody in this valley eats trout”', ['words judge/']],
  [NURSE, 'Idris al-Tikal: “We have slept three hours”', ['exact']],
  [INITIALS, 'K. R. Lindqvist: “We have beams for two years”', ['exact']],
  [INITIALS, 'K. Lindqvist: “We have beams for two years”', ['exact']],
  [INITIALS, 'Lindqvist: “We have beams for two years”', ['exact']],
  [BAKERS, 'Liv Baker: “We have beams for two years”', ['exact']],
  [
    BOARD,
    '“We have beams for two years,” her brother Arvo Roos said',
    ['words brother/; her brother Arvo Roos'],
  ],
  [BODY, 'The Norrby Council: “We have beams for two years”', ['exact']],
];

describe('a first name before the last name of whoever spoke', () => {
  test.each(OTHERS)('is told where it is another one, beside %j: %j', async (article, message, speaker) => {
    expect(await toldBeside(article, message)).toEqual([speaker]);
  });
  test.each(SAME)(
    'is not told where it is theirs, also with a small word, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
});
