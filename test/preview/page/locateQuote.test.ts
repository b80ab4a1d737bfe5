import { describe, expect, test } from '@jest/globals';
import { locateQuote } from '../../../src/preview/page/locateQuote.ts';
import { Library } from '../../../src/library.ts';
import { viewOf } from '../../../src/preview/views.ts';

const TEXT = 'Harbour\n\nThe pier is closed\nfor the winter. The ice is **thin**, and the ferry waits.\n';
const [article] = Library.fromTexts([{ id: 'a', text: TEXT }], { semantic: false }).articles;

describe('locateQuote', () => {
  test.each([
    ['The pier is closed for the winter.', 'The pier is closed\nfor the winter.'],
    ['The ice is thin, and the…', 'The ice is **thin**, and the ferry waits.'],
    ['…and the ferry waits.', 'The ice is **thin**, and the ferry waits.'],
    ['Nobody said this.', null],
    ['…', null],
  ])('finds %j', (quoted, words) => {
    const found = locateQuote(quoted, article ? viewOf(article).passages : []);
    expect(found && TEXT.slice(found.start, found.end)).toBe(words);
  });
});
