import { expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { linksInto } from '../../src/lookup/sourceLink.ts';
import type { Article, Passage } from '../../src/types.ts';

function articleAt(url: string, title = 'The ferry'): Article {
  const text = `---\nurl: ${url}\n---\n${title}\n\nIt stops, Mara Quist said.\n`;
  const [article] = Library.fromTexts([{ id: 'ferry', text }], { semantic: false }).articles;
  if (!article) throw new Error('no article');
  return article;
}

const quoteOf = ({ text }: Article, { start, end }: Passage) => text.slice(start, end);

const linkOf = (article: Article) => {
  const passage = article.passages.at(-1);
  return passage && linksInto([article])({ article, passage, quote: quoteOf(article, passage) });
};

test.each([
  ['https://coast.example/ferry', 'https://coast.example/ferry#:~:text=It%20stops%2C%20Mara%20Quist%20said.'],
  ['https://coast.example/a b', 'https://coast.example/a%20b#:~:text=It%20stops%2C%20Mara%20Quist%20said.'],
  ['http://intranet/ferry', null],
  ['https://somebody:secret@coast.example/', null],
  [`https://coast.example/${'a'.repeat(460)}`, `https://coast.example/${'a'.repeat(460)}#:~:text=It,said.`],
  [`https://coast.example/${'a'.repeat(480)}`, `https://coast.example/${'a'.repeat(480)}`],
  [`https://coast.example/${'a'.repeat(500)}`, null],
])('an article at %s is linked as %s', (url, link) => {
  expect(linkOf(articleAt(url))).toBe(link);
});

test('nothing is linked without an address, nor what is not there any more', () => {
  const [article] = Library.fromTexts([{ id: 'ferry', text: 'The ferry\n\nIt stops.\n' }], {
    semantic: false,
  }).articles;
  const passage = article?.passages[0];
  if (!article || !passage) throw new Error('no passage');
  const quote = quoteOf(article, passage);
  expect(linksInto([article])({ article, passage, quote })).toBeNull();
  expect(linksInto([])({ article: articleAt('https://coast.example/ferry'), passage, quote })).toBeNull();
});

test('of a sentence that stands elsewhere since a reload the page alone is linked', () => {
  const before = articleAt('https://coast.example/ferry');
  const passage = before.passages.at(-1);
  if (!passage) throw new Error('no passage');
  const changed = articleAt('https://coast.example/ferry', 'The ferry of Port Ellis');
  const link = linksInto([changed])({ article: before, passage, quote: quoteOf(before, passage) });
  expect(link).toBe('https://coast.example/ferry');
});

test.each([
  ['It <!-- Bo told us --> stops, Mara Quist said.', 'It%20stops%2C%20Mara%20Quist%20said.'],
  ['It stops[^1], Mara Quist said.[^2]', 'It%20stops%2C%20Mara%20Quist%20said.'],
  [
    'It stops &amp; waits, <span title="x">Mara</span> Quist said.',
    'It%20stops%20%26%20waits%2C%20Mara%20Quist%20said.',
  ],
  ['> It stops,\n> Mara Quist said.', 'It%20stops%2C%20Mara%20Quist%20said.'],
  ['It waits. <!-- Bo --> Who asks? It waits. It waits. <i>Now</i> it waits.', 'Now%20it%20waits.'],
])('of %j the words are linked as they are shown', (body, words) => {
  const text = `---\nurl: https://coast.example/ferry\n---\n# The ferry\n\n${body}\n\n[^1]: So it does.\n`;
  const [article] = Library.fromTexts([{ id: 'ferry', text }], { semantic: false }).articles;
  if (!article) throw new Error('no article');
  expect(linkOf(article)).toBe(`https://coast.example/ferry#:~:text=${words}`);
});
