import { expect, it, jest } from '@jest/globals';
import {
  countPassages,
  haveSameText,
  packArticle,
  passageAt,
  passagesOpeningWith,
  textOf,
  unpackArticle,
} from '../../src/article/packedArticle.ts';
import { shelve } from '../../src/shelf/shelved.ts';
import { SlicedText } from '../../src/text/packedText.ts';
import type { Article } from '../../src/types.ts';

const TEXT = `The mill

The mill stands *still*. The miller waits.

**When will it turn?**

“It will turn on Monday,” said Ann Parr of The Vestra Post. “It must,” she told Reuters.

| Mill  | Wheels |
| ----- | ------ |
| Lower | 2      |
| Upper | 14     |`;

const { article } = shelve({ id: 'mill', text: TEXT }, 'mill.md');

function sent(): Article {
  return sentAs(article);
}

function sentAs(one: Article): Article {
  return unpackArticle(structuredClone(packArticle(one)));
}

it('an article that was packed is the same again, with all that its passages have', () => {
  const { passages } = article;
  expect(passages.some(({ marks }) => marks)).toBe(true);
  expect(passages.some(({ context }) => context !== undefined)).toBe(true);
  expect(passages.some(({ attribution: { outlet } }) => outlet)).toBe(true);
  expect(sent()).toEqual(article);
});

it('each passage is the same by itself, and there are as many', () => {
  const packed = sent();
  expect(countPassages(packed)).toBe(article.passages.length);
  expect(article.passages.map((_, place) => passageAt(packed, place))).toEqual(article.passages);
  expect(passageAt(packed, article.passages.length)).toBeUndefined();
  expect(passageAt(packed, -1)).toBeUndefined();
});

it('pieces of the text are those of the whole, and texts are compared', () => {
  const packed = sent();
  for (const { start, end } of article.passages)
    expect(textOf(packed).slice(start, end)).toBe(TEXT.slice(start, end));
  const changed = sentAs(shelve({ id: 'mill', text: TEXT.replace('14', '15') }, 'mill.md').article);
  expect([haveSameText(packed, sent()), haveSameText(packed, article)]).toEqual([true, true]);
  expect([haveSameText(packed, changed), haveSameText(changed, article)]).toEqual([false, false]);
});

const opening = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 8);

it('passages that begin as some words do, or have marks, are found without a look at the whole', () => {
  const packed = sent();
  const whole = jest.spyOn(SlicedText.prototype, 'toString');
  const some = article.passages.map(({ start, end }) => TEXT.slice(start, end));
  for (const words of [...some, '“It must,” she told Reuters at length', 'Th', 'Ω', '']) {
    const begin = article.passages.filter(
      ({ start, end, marks }) => marks !== undefined || opening(TEXT.slice(start, end)) === opening(words),
    );
    expect([...passagesOpeningWith(packed, words)]).toEqual(begin);
    expect([...passagesOpeningWith(article, words)]).toEqual(begin);
  }
  expect(whole).not.toHaveBeenCalled();
});

it('equal attributions are one, and nobody else is changed by it', () => {
  const own = sent().passages.filter(({ attribution }) => attribution.kind === 'none');
  expect(own.length).toBeGreaterThan(1);
  expect(new Set(own.map(({ attribution }) => attribution)).size).toBe(1);
});
