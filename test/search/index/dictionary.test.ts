import { serialize } from 'node:v8';
import { expect, test } from '@jest/globals';
import { attribute } from '../../../src/attribution/attribute.ts';
import { readArticle } from '../../../src/article/read.ts';
import { GERMAN } from '../../../src/language/de/index.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { Trait } from '../../../src/language/traits.ts';
import { Dictionary } from '../../../src/search/index/dictionary.ts';
import { Numbering } from '../../../src/search/index/numbering.ts';
import { search } from '../../../src/search/search.ts';
import { joinSegments } from '../../../src/search/index/searchIndex.ts';
import { readSegment } from '../../../src/search/index/segment.ts';
import { inTwoBytes } from '../../../src/text/inTwoBytes.ts';
import { atOnce } from '../../../src/values/slices.ts';

const read = (id: string, text: string) => attribute(readArticle({ id, text }));
const FERRY = read('ferry', 'The ferry\n\nThe ferry carries honey to Lisk, Ann Parr said.');
const CRANE = read('crane', 'The crane\n\nThe crane lifts forty tonnes, Bo Lund said.');

test('a word keeps its number, and words of one stem share their term', () => {
  const dictionary = new Dictionary();
  const [first, second] = ['provided', 'provides'].map((word) => dictionary.numberOf(word, ENGLISH.search));
  expect(dictionary.numberOf('provided', ENGLISH.search)).toBe(first);
  expect(second).not.toBe(first);
  expect(dictionary.termOf[second!]).toBe(dictionary.termOf[first!]);
});

test('words have their terms, traits and languages, however many come after them', () => {
  const dictionary = new Dictionary();
  const why = dictionary.numberOf('because', ENGLISH.search);
  const warum = dictionary.numberOf('warum', GERMAN.search);
  const { termOf } = dictionary;
  expect(dictionary.isOfOneLanguage).toBe(false);
  for (let word = 0; word < 3000; word += 1) dictionary.numberOf(`w${word}`, ENGLISH.search);
  expect([...dictionary.termOf.subarray(0, 2)]).toEqual([...termOf.subarray(0, 2)]);
  expect(new Set(dictionary.termOf.subarray(0, dictionary.words.size)).size).toBe(dictionary.terms.size);
  expect(dictionary.traits[why]! & Trait.reason).toBe(Trait.reason);
  expect([why, warum, 3001].map((word) => dictionary.languageOf(word))).toEqual(
    [ENGLISH, GERMAN, ENGLISH].map(({ search: language }) => language),
  );
});

test('a word that was cut from a text in two bytes a letter is kept in one', () => {
  const dictionary = new Dictionary();
  const cut = inTwoBytes('the “unquestionableness” of it').slice(5, -7);
  dictionary.numberOf(cut, ENGLISH.search);
  const bytes = [cut, ...dictionary.spelt].map((word) => serialize(word).length / word.length);
  expect(dictionary.spelt).toEqual([cut]);
  expect(bytes.map(Math.floor)).toEqual([2, 1]);
});

test.each([
  ['one whose stem it is', 'sail', [['sail', 'sail']], ['sail']],
  ['one of another stem', 'depart', [['departur', 'depart']], ['departur']],
  [
    'several, whose stem it is of the last',
    'arriv',
    [
      ['arrival', 'arriv'],
      ['arriv', 'arriv'],
    ],
    ['arrival', 'arriv'],
  ],
  [
    'several, whose stem it is of the first',
    'arriv',
    [
      ['arriv', 'arriv'],
      ['arrival', 'arriv'],
    ],
    ['arriv', 'arrival'],
  ],
  ['none, though it is the stem of one of another', 'moor', [['moor', 'mooring']], []],
  [
    'one beside a stem of another family',
    'moor',
    [
      ['moor', 'mooring'],
      ['moored', 'moor'],
    ],
    ['moored'],
  ],
])('a family has %s', (_, family, words, related) => {
  const families = new Map(words.map(([stem = '', of = '']) => [stem, of]));
  const dictionary = new Dictionary({ stem: (word) => word, family: (word) => families.get(word)! });
  for (const word of families.keys()) dictionary.numberOf(word, ENGLISH.search);
  const terms = related.map((stem) => dictionary.terms.get(stem));
  expect(dictionary.relatives(family)).toEqual(terms);
});

test('an index knows no word of articles that came later, and none of articles that are gone', () => {
  const numbering = new Numbering();
  const [ferry, crane] = [FERRY, CRANE].map((article) => {
    return atOnce(joinSegments([article], [readSegment(article)], numbering));
  });
  expect(
    [ferry!, crane!].map(({ vocabulary }) => [vocabulary.has('honey'), vocabulary.has('lifts')]),
  ).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(crane!.vocabulary.termOfStem(ENGLISH.search.stem('honey'))).toBeUndefined();
  expect(crane!.speller.correct('honney', ENGLISH.search.spelling!)).toBe('honey');
  expect(search(ferry!, 'What does the crane lift?').answered).toBe(false);
  expect(search(crane!, 'What does the crane lift?').matches[0]?.quote).toMatch(/forty tonnes/);
  expect(search(crane!, 'What does the ferry carry to Lisk?').answered).toBe(false);
});

test('an article that stays is numbered once', () => {
  const numbering = new Numbering();
  const segment = readSegment(FERRY);
  const [first] = atOnce(numbering.of([FERRY], [segment]));
  const [second] = atOnce(numbering.of([FERRY, CRANE], [segment, readSegment(CRANE)]));
  expect(second).toBe(first);
});

test('a dictionary most of whose many words are gone is given up for the next index', () => {
  const numbering = new Numbering();
  const { dictionary } = numbering;
  for (let word = 0; word < 50_000; word += 1) dictionary.numberOf(`w${word}`, ENGLISH.search);
  numbering.forget(30_000);
  expect(numbering.dictionary).toBe(dictionary);
  numbering.forget(20_000);
  expect(numbering.dictionary).not.toBe(dictionary);
});
