import { describe, expect, test } from '@jest/globals';
import { chooseArticle } from '../../src/lookup/articles.ts';
import { suggestArticles } from '../../src/reply/articleChoice.ts';
import { NASTY_TEXTS } from './samples.ts';

const FERRY = { id: 'ferry', title: 'Ferry to stop in winter' };
const BRIDGE = { id: 'bridge-2', title: 'Council votes for a bridge' };
const LONG = { id: 'x'.repeat(150), title: 'Harbour '.repeat(125) };
const ARTICLES = [FERRY, BRIDGE, LONG];

describe('suggestions while a person types', () => {
  test.each([
    ['', ['ferry', 'bridge-2']],
    ['WINTER', ['ferry']],
    ['bridge-2', ['bridge-2']],
    ['council vots', ['bridge-2']],
    ['ferri', ['ferry']],
    ['quantum chromodynamics', []],
  ])('for %j are %j', (typed, ids) => {
    expect(suggestArticles([FERRY, BRIDGE], typed).map(({ value }) => value)).toEqual(ids);
  });

  test('fit into Discord, and the value of a long id leads back to its article', () => {
    const [choice] = suggestArticles(ARTICLES, 'harbour');
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.value.length).toBeLessThanOrEqual(100);
    expect(chooseArticle(ARTICLES, choice?.value ?? '')).toBe(LONG);
  });

  test('tell articles of one title apart, and show nothing that nobody sees', () => {
    const letters = ['letter-1', 'letter-2', `${'x'.repeat(120)}-3`].map((id) => ({
      id,
      title: 'Weekly letter',
    }));
    const unseen = { id: 'unseen', title: '\u200b\u2800' };
    expect(suggestArticles([...letters, unseen, FERRY], '').map(({ name }) => name)).toEqual([
      'Weekly letter · letter-1',
      'Weekly letter · letter-2',
      `Weekly letter · …${'x'.repeat(47)}-3`,
      'unseen',
      'Ferry to stop in winter',
    ]);
    const long = ['a', 'b'].map((id) => ({ id, title: 'Harbour '.repeat(20) }));
    const names = suggestArticles(long, '').map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    expect(names.every(({ length }) => length <= 100)).toBe(true);
  });

  test('are at most 25', () => {
    const many = Array.from({ length: 60 }, (_, number) => ({ id: `a${number}`, title: 'Same title' }));
    expect(suggestArticles(many, '')).toHaveLength(25);
    expect(suggestArticles(many, 'same titel')).toHaveLength(25);
  });

  test.each(NASTY_TEXTS)('survive %s as title and as what is typed', (_, text) => {
    for (const { name, value } of suggestArticles([{ id: 'a', title: text }, FERRY], text)) {
      expect(name.trim().length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });
});
