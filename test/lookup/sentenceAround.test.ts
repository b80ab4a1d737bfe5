import { expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { sentenceAround, shownWords } from '../../src/lookup/sentenceAround.ts';

const TEXT = `The bridge is closed

Source: Lisk Radio, citing Mara Quist  

The bridge is tired. It will not last, Tom Fry said.`;

const [article] = Library.fromTexts([{ id: 'bridge', text: TEXT }], { semantic: false }).articles;
if (!article) throw new Error('no article');

test.each([
  ['Tom Fry', 'It will not last, Tom Fry said.'],
  ['Mara Quist', 'Source: Lisk Radio, citing Mara Quist'],
  ['Source', 'Source: Lisk Radio, citing Mara Quist'],
  ['The bridge is closed', 'The bridge is closed'],
  ['tired. It', 'The bridge is tired. It will not last, Tom Fry said.'],
  ['said.', 'It will not last, Tom Fry said.'],
])('%j stands in %j', (words, sentence) => {
  const start = TEXT.indexOf(words);
  const { start: from, end } = sentenceAround(article, { start, end: start + words.length });
  expect(TEXT.slice(from, end)).toBe(sentence);
});

test.each([
  ['[Ann *Lee*](https://a.example)', 'Ann Lee'],
  ['Ann *Lee*](https', 'Ann Lee'],
  ['Lee', 'Lee'],
  ['**Lisk** Radio', 'Lisk Radio'],
])('of %j a reader sees %j', (words, shown) => {
  const text =
    'The bridge\n\nSource: **Lisk** Radio\n\n[Ann *Lee*](https://a.example) said the bridge was tired.';
  const [marked] = Library.fromTexts([{ id: 'a', text }], { semantic: false }).articles;
  const start = text.indexOf(words);
  expect(shownWords(marked!, { start, end: start + words.length })).toBe(shown);
});
