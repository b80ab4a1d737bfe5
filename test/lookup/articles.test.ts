import { describe, expect, test } from '@jest/globals';
import { articlesLike, chooseArticle } from '../../src/lookup/articles.ts';
import { shortHash } from '../../src/lookup/shortHash.ts';

const FERRY = { id: 'ferry', title: 'Ferry to stop in winter' };
const BRIDGE = { id: 'bridge-2', title: 'Council votes for a bridge' };
const QUAY = { id: '2026-quay', title: '“Élan” returns to Quay 4' };
const ARTICLES = [FERRY, BRIDGE, QUAY];

test.each([
  ['', ARTICLES],
  ['  ', ARTICLES],
  ['?!', []],
  ['council vots', [BRIDGE]],
  ['to', [FERRY, QUAY]],
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
  ])('for %j', (typed, article) => {
    expect(chooseArticle(ARTICLES, typed)).toBe(article);
  });
});
