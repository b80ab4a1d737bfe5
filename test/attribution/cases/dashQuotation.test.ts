import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Paragraphs behind a dash, in which another dash tells who speaks → who says what. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['- I met the crew nine times. It is all I can give - said warden Ada Holm.', ...Array<string>(2).fill('indirect: Ada Holm')],
  ['– I met the crew. It snowed. It is all I can give – said warden Ada Holm.', ...Array<string>(3).fill('indirect: Ada Holm')],
  ['- I met the crew. It is all - said warden Ada Holm. - Nobody will go. It is paid.\n\nThe crew left.', ...Array<string>(4).fill('indirect: Ada Holm'), 'none'],
  ['- The gate is old. It leaks - said warden Ada Holm. The crew left in May.', ...Array<string>(2).fill('indirect: Ada Holm'), 'none'],
  ['- The gate is old. Tom Fry said that it was late. It leaks - said warden Ada Holm.', 'indirect: Ada Holm', 'indirect: Tom Fry', 'indirect: Ada Holm'],
  ['- The gate is old. It is shut - the boats run.', 'none', 'none'],
  ['- The gate is old. It leaks in the rain - the warden pointed out.', ...Array<string>(2).fill('indirect: the warden')],
  ['The gate is old. It leaks - said warden Ada Holm.', 'none', 'indirect: Ada Holm'],
]; // prettier-ignore

describe('a quotation behind a dash', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
