import { expect, test } from '@jest/globals';
import { Random } from '../../../bench/random.ts';
import { hideWords } from '../../../bench/train/hideWords.ts';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { buildIndex } from '../../../src/search/searchIndex.ts';
import { isStopWord } from '../../../src/language/en/search/stopWords.ts';
import { tokenize } from '../../../src/search/tokens.ts';

const text = 'The crane\n\nThe port of Lisk bought a crane for $4 million. The old crane will be sold.';
const index = buildIndex([attribute(readArticle({ id: 'harbour', text }))]);
const QUESTION = 'Why did the port of Lisk buy a “crane”, and what did the crane cost?';
/** One of them is a word of the article, and must not be used. */
const STRANGERS = ['walrus', 'opera', 'crane', 'tundra'];

const hide = (random: () => number, strangers = STRANGERS) => hideWords(QUESTION, index, strangers, random);

/** The content words of a text that the article knows. */
function knownWords(words: string): string[] {
  return tokenize(words)
    .map(({ word }) => word)
    .filter((word) => !isStopWord(word) && index.vocabulary.words.has(word));
}

/** Random numbers of which the first decides that every known word is hidden. */
function hidingAll(seed: number): () => number {
  const random = new Random(seed);
  const numbers = [1];
  return () => numbers.pop() ?? random.next();
}

test('what is hidden is gone, and no word of the article takes its place', () => {
  expect(knownWords(QUESTION)).toEqual(['port', 'lisk', 'crane', 'crane']);
  for (let seed = 0; seed < 50; seed++) expect(knownWords(hide(hidingAll(seed)))).toEqual([]);
});

test('some words are hidden, in some questions, and never another than those', () => {
  const random = new Random(1);
  const left = Array.from({ length: 100 }, () => knownWords(hide(() => random.next())).length);
  expect(new Set(left)).toEqual(new Set([0, 1, 2, 3, 4]));
});

test('everything around the hidden words stays as it was', () => {
  expect(hide(hidingAll(1), ['walrus'])).toBe(
    'Why did the walrus of walrus buy a “walrus”, and what did the walrus cost?',
  );
});

test('where every stranger is known to the article a word that nobody knows takes the place', () => {
  expect(hide(hidingAll(1), ['crane'])).toContain('the unheard of unheard');
});

/** The question ten times. */
function hideOften(seed: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: 10 }, () => hide(() => random.next()));
}

test('the same seed hides the same words', () => {
  expect(hideOften(7)).toEqual(hideOften(7));
  expect(hideOften(7)).not.toEqual(hideOften(8));
});
