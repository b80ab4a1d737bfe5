import { expect, it } from '@jest/globals';
import { packArticle, unpackArticle } from '../../src/shelf/packedArticle.ts';
import { shelve } from '../../src/shelf/shelved.ts';
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
  return unpackArticle(structuredClone(packArticle(article)));
}

it('an article that was packed is the same again, with all that its passages have', () => {
  const { passages } = article;
  expect(passages.some(({ marks }) => marks)).toBe(true);
  expect(passages.some(({ context }) => context !== undefined)).toBe(true);
  expect(passages.some(({ attribution: { outlet } }) => outlet)).toBe(true);
  expect(sent()).toEqual(article);
});

it('equal attributions are one, and nobody else is changed by it', () => {
  const own = sent().passages.filter(({ attribution }) => attribution.kind === 'none');
  expect(own.length).toBeGreaterThan(1);
  expect(new Set(own.map(({ attribution }) => attribution)).size).toBe(1);
});
