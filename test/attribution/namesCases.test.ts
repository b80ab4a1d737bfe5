import { describe, expect, it } from '@jest/globals';

import { voicesOf } from './voicesOf.ts';

/** Names, titles and posts that look alike → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'who is no other, though the noun is the same': [
    ['The Febig campaign said that it was late. The Falk campaign called it a lie.', 'indirect: The Febig campaign', 'indirect: The Falk campaign'],
    ['Ada Febig, the Centrist nominee, left. The Unionist nominee said that it was late.', 'none', 'indirect: The Unionist nominee'],
    ['Ada Febig, the Centrist nominee, left. The nominee said that it was late.', 'none', 'indirect: Ada Febig'],
    ['Ada Febig, head of Lisk Ferry Works (LFW), left. The LFW head said that it was late.', 'none', 'indirect: Ada Febig'],
    ['Ole Falk wrote it. The Falk plan says that it was late. “It was cold,” Mr. Falk said.', 'none', 'indirect: The Falk plan', 'direct: Ole Falk'],
  ],
  'what stands before a name or behind it': [
    ['Mr. Falk met Ada Febig. He named Ivo Renn. “It is late,” he said.', 'none', 'none', 'direct: Falk'],
    ['Ole Falk KC said that it was late. “It is cold,” Mr Falk said.', 'indirect: Ole Falk KC', 'direct: Ole Falk KC'],
    ['The guild met Rosalie Febig and then Kelvin Falk. She said that it was late.', 'none', 'indirect: Rosalie Febig'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
