import { describe, expect, it } from '@jest/globals';
import { checkArticle } from '../../src/article/checkArticle.ts';
import { readArticle } from '../../src/article/read.ts';

const TOLD = 'The ice on the strait is very thin this year, the pilots say, and nobody has walked on it.';

describe('checking an article', () => {
  it.each([
    [
      'a key that means nothing',
      '---\npublisher: A\ntags: [ice]\n---\nIce\n\nIt is thin.',
      '3:1 tags means nothing here and is left out',
    ],
    [
      'an address that nobody outside can follow',
      '---\npublisher: A\nurl: http://intranet/story\n---\nIce\n\nIt is thin.',
      '3:1 url is no address that Discord can link to, and is left out there; it needs a host such as example.org',
    ],
    [
      'a day that is none',
      '---\npublisher: A\npublished: 2026-13-45\n---\nIce\n\nIt is thin.',
      '3:1 published is no day, such as published: 2026-11-24',
    ],
    [
      'a word for a day',
      '---\npublisher: A\npublished: next week\n---\nIce\n\nIt is thin.',
      '3:1 published is no day, such as published: 2026-11-24',
    ],
    [
      'a character that was lost',
      '---\npublisher: A\n---\nIce\n\nIt is thin at the caf\uFFFD.',
      '6:22 a character that could not be read; write the right one',
    ],
    [
      'a missing publisher',
      'Ice\n\nIt is thin.',
      '1:1 nobody is named as publisher; add publisher: to the front matter',
    ],
    [
      'a missing title',
      '---\npublisher: A\n---\nThe ice on the strait is thin.',
      '1:1 no title; write it in the first line, or add title: to the front matter',
    ],
    ['a text without a sentence', '---\npublisher: A\n---\n# \n***', '1:1 no sentence that can be shown'],
    ['nothing but a title', 'Ice road shut', '1:1 no sentence but the title; write the article below it'],
    [
      'nothing but a heading',
      '---\npublisher: A\n---\n# Ice road shut\n\n***\n',
      '1:1 no sentence but the title; write the article below it',
    ],
    [
      'a label with nothing under it',
      '---\npublisher: A\n---\nIce\n\nIt is very thin now.\n\nDetails:\n\nBackground: It was thick.',
      '8:1 a label with nothing under it',
    ],
    [
      'a sentence without an end',
      `---\npublisher: A\n---\nIce\n\nIt is ${'very '.repeat(300)}thin.`,
      '6:1 a sentence of 1511 characters; is a full stop missing?',
    ],
    [
      'more hidden than shown',
      `---\npublisher: A\n---\nIce\n\n${TOLD}\n\nComments\n\nPetter says:\n\n${TOLD.replace('say', 'told me')} I walked on it as a boy, in the long winter of the two grey wolves.`,
      '12:1 from here on, more sentences are taken for parts of the page than are shown',
    ],
  ])('warns of %s, with line and column', (_, text, warning) => {
    const warnings = checkArticle(readArticle({ id: 'a', text })).map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );
    expect(warnings).toContain(warning);
  });

  it('has nothing to say of an article that is sound', () => {
    const text = '---\npublisher: A\n---\nIce\n\nDetails: It is thin.\n\nBackground:\n\n- It was thick.';
    expect(checkArticle(readArticle({ id: 'a', text }))).toEqual([]);
  });

  it.each(['24 November 2026', 'November 2026', '２０２６年', 'le 3 mai'])(
    'takes %j for a day',
    (published) => {
      const text = `---\npublisher: A\npublished: ${published}\n---\nIce\n\nIt is thin.`;
      expect(checkArticle(readArticle({ id: 'a', text }))).toEqual([]);
    },
  );

  it('takes the title of the front matter for one', () => {
    const text = '---\ntitle: Ice\npublisher: A\n---\nThe ice on the strait is thin, he said. It was thick.';
    expect(checkArticle(readArticle({ id: 'a', text }))).toEqual([]);
  });
});
