import { describe, expect, it } from '@jest/globals';
import { withoutControls } from '../../src/text/withoutControls.ts';

describe('a text without controls', () => {
  it.each([
    ['\u001b[2JFerry\u0007', '[2JFerry'],
    ['\u009b2JFerry', '2JFerry'],
    ['one\ntwo\tthree\u2028four', 'one two three four'],
    ['\u202ederettuB\u202c \u2066x\u2069', 'derettuB x'],
    ['two  spaces, 渡轮, \u200fسعر, 👩‍👩‍👧', 'two  spaces, 渡轮, \u200fسعر, 👩‍👩‍👧'],
  ])('%j', (text, shown) => {
    expect(withoutControls(text)).toBe(shown);
  });
});
