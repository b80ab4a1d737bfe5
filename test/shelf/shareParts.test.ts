import { expect, it } from '@jest/globals';
import { shareParts } from '../../src/shelf/shareParts.ts';
import { shelve } from '../../src/shelf/shelved.ts';

const TEXT = `The mill

The mill stands still. The miller waits.

“It will turn,” said Ann Parr of The Vestra Post. “It must,” she told Reuters.`;

it('an article from another thread is the same with its parts shared', () => {
  const { article } = shelve({ id: 'mill', text: TEXT }, 'mill.md');
  const copy = structuredClone(article);
  const shared = shareParts(copy);
  expect(shared).toEqual(article);
  const own = shared.passages.filter(({ attribution }) => attribution.kind === 'none');
  expect(own.length).toBeGreaterThan(1);
  expect(new Set(own.map(({ attribution }) => attribution)).size).toBe(1);
});
