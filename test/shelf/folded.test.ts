import { describe, expect, it } from '@jest/globals';
import { fold, unfold } from '../../src/shelf/folded.ts';
import { shelve } from '../../src/shelf/shelved.ts';

const TEXT = `---
aliases: [[Mill, Turner]]
---
The mill

The mill stands *still*, and “the mill will turn on Monday”, said Ann Parr of The Vestra Post.

| Mill  | Wheels |
| ----- | ------ |
| Lower | 2      |

${Array.from({ length: 400 }, (_, day) => `On day ${day} the wheel of the mill turned ${day * 7} times. `).join('')}`;

const shelved = shelve({ id: 'mill', text: TEXT }, 'mill.md', 'print');

describe('what was read of a file', () => {
  it('is the same when it was folded and went to another thread', () => {
    const folded = structuredClone(fold(shelved));
    expect(folded).toMatchObject({ file: 'mill.md', characters: TEXT.length });
    expect(unfold(folded)).toEqual(shelved);
  });

  it('takes less than half the memory of its arrays, and no more than it needs', () => {
    const { bytes } = fold(shelved);
    const { segment } = shelved;
    const arrays = [segment.tokens, segment.starts, segment.initials, segment.capitals];
    const size = arrays.reduce((sum, { byteLength }) => sum + byteLength, TEXT.length);
    expect(bytes.length).toBeLessThan(size / 2);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  it('has its own memory for each array, so that none keeps what the others were', () => {
    const { segment } = unfold(fold(shelved));
    expect(segment.tokens.length).toBeGreaterThan(400);
    for (const array of [segment.tokens, segment.starts, segment.initials])
      expect(array.buffer.byteLength).toBe(array.byteLength);
  });
});
