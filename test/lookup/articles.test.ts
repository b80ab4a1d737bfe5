import { describe, expect, test } from '@jest/globals';
import { articlesCalled, articlesLike, chooseArticle } from '../../src/lookup/articles.ts';
import { shortHash } from '../../src/lookup/shortHash.ts';

const FERRY = { id: 'ferry', title: 'Ferry to stop in winter' };
const BRIDGE = { id: 'bridge-2', title: 'Council votes for a bridge' };
const QUAY = { id: '2026-quay', title: '“Élan” returns to Quay 4' };
const LETTERS = [
  { id: 'letter-1', title: 'Weekly letter' },
  { id: 'letter-2', title: 'Weekly letter' },
];
/** Called by its id as another one might be by its title. */
const SPECIAL = { id: 'weekly-letter-3', title: 'Weekly letter, special edition' };
const PARTY = { id: 'party', title: '🎉🎉' };
const ARTICLES = [FERRY, BRIDGE, QUAY];

test.each([
  ['', ARTICLES],
  ['  ', ARTICLES],
  ['?!', []],
  ['council vots', [BRIDGE]],
  ['to', [FERRY, QUAY]],
  ['co', [BRIDGE]],
  ['e', [QUAY, FERRY, BRIDGE]],
  ['ELAN', [QUAY]],
])('what is like %j', (typed, articles) => {
  expect(articlesLike(ARTICLES, typed)).toEqual(articles);
});

describe('the chosen article', () => {
  test.each([
    ['ferry', FERRY],
    ['Ferry to stop in winter', FERRY],
    ['  council votes for a BRIDGE ', BRIDGE],
    ['Bridge-2', BRIDGE],
    ['winter', FERRY],
    ['"Elan" returns to quay 4', QUAY],
    [shortHash('2026-quay'), QUAY],
    ['brigde', BRIDGE],
    ['to', null],
    ['?!', null],
    ['quantum chromodynamics', null],
    ['Weekly letter', null],
    ['letter-2', LETTERS[1]],
    ['weekly letter 3', SPECIAL],
    ['🎉', PARTY],
    ['🎉🎉', PARTY],
    ['🚢', null],
  ])('for %j', (typed, article) => {
    expect(chooseArticle([...ARTICLES, ...LETTERS, SPECIAL, PARTY], typed)).toBe(article);
  });
});

test('several articles may be called the same', () => {
  const articles = [...LETTERS, SPECIAL, PARTY];
  expect(articlesCalled(articles, 'weekly LETTER')).toEqual(LETTERS);
  expect(articlesCalled(articles, 'letter 1')).toEqual([LETTERS[0]]);
  expect(articlesCalled(articles, 'weekly')).toEqual([]);
  expect(articlesCalled(articles, ' ')).toEqual([]);
});
