import { expect, it } from '@jest/globals';
import { serialize } from 'node:v8';
import { inTwoBytes } from '../../src/text/inTwoBytes.ts';

/** In how many bytes a letter V8 keeps a text: it writes `"` or `c` before it, behind two bytes and perhaps one that fills up. */
function bytesOf(text: string): number {
  return /^..\0?"/s.test(serialize(text).toString('latin1')) ? 1 : 2;
}

it.each(['The ferry is late, and nobody knows why.', 'Zürich waits for the ferry.'])(
  '%s is the same, in two bytes a letter, and so is what is cut from it',
  (text) => {
    const wide = inTwoBytes(text);
    expect(wide).toBe(text);
    expect(bytesOf(text)).toBe(1);
    expect(bytesOf(wide)).toBe(2);
    expect(bytesOf(wide.slice(0, text.length >> 1))).toBe(2);
  },
);
