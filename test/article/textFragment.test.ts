import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { linkToSentence, writeDirective } from '../../src/article/textFragment.ts';
import type { Span } from '../../src/types.ts';
import { findDirective, readDirective } from './browser.ts';

const PAGE = 'https://coast.example/ferry';

/** Where the last of the same words stands in a text. */
function spanOf(text: string, words: string): Span {
  const start = text.lastIndexOf(words);
  return { start, end: start + words.length };
}

describe('a directive is written', () => {
  test.each([
    [{ start: 'The ferry stops.' }, 'text=The%20ferry%20stops.'],
    [{ start: 'coal, oil & gas', end: 'a-b' }, 'text=coal%2C%20oil%20%26%20gas,a%2Db'],
    [{ prefix: 'he said:', start: '“No”' }, 'text=he%20said%3A-,%E2%80%9CNo%E2%80%9D'],
    [{ start: 'a', suffix: 'b' }, 'text=a,-b'],
    [{ prefix: 'p', start: 'a', end: 'b', suffix: 's' }, 'text=p-,a,b,-s'],
    [{ start: '100% #1 (sure) *now*' }, 'text=100%25%20%231%20%28sure%29%20%2Anow%2A'],
  ])('%j as %j', (directive, written) => {
    expect(writeDirective(directive)).toBe(written);
    expect(readDirective(written)).toEqual(directive);
  });
});

describe('a link to a sentence', () => {
  const long =
    'The council of Lisk, which met on Monday for the third time, voted for a bridge of 300 metres that nobody had asked for.';
  test.each([
    [
      'a short sentence is given whole',
      'A title\n\nThe ferry stops.',
      'The ferry stops.',
      { start: 'The ferry stops.' },
    ],
    [
      'a long one by its ends',
      `A title\n\n${long}`,
      long,
      { start: 'The council of Lisk,', end: 'nobody had asked for.' },
    ],
    [
      'by longer ends where the beginning is an earlier one’s too',
      `The council of Lisk, which met on Friday, slept.\n\n${long}`,
      long,
      {
        start: 'The council of Lisk, which met on Monday for',
        end: 'bridge of 300 metres that nobody had asked for.',
      },
    ],
    [
      'by what stands before where the same words come earlier',
      'No ferry. The ferry stops.\n\nIt was late. The ferry stops.',
      'The ferry stops.',
      { prefix: 'It was late.', start: 'The ferry stops.' },
    ],
    [
      'by what stands after where nothing else tells',
      'It stops. It stops. It stops. It stops. It stops.\nBuses run now.',
      'It stops.',
      { start: 'It stops.', suffix: 'Buses run now.' },
    ],
    [
      'case makes no difference to a browser',
      'THE FERRY STOPS\n\nIt was late. The ferry stops.',
      'The ferry stops.',
      { prefix: 'It was late.', start: 'The ferry stops.' },
    ],
    [
      'words inside other words are no earlier place',
      'Breathe ferry stopsign.\n\nIt was late. The ferry stops.',
      'The ferry stops.',
      { start: 'The ferry stops.' },
    ],
    [
      'signs of Markdown are not on the page',
      'A title\n\nThe **ferry** [stops](https://coast.example/a) here.',
      'The **ferry** [stops](https://coast.example/a) here.',
      { start: 'The ferry stops here.' },
    ],
    [
      'line breaks are spaces',
      'A title\n\nThe ferry\n  stops.',
      'The ferry\n  stops.',
      { start: 'The ferry stops.' },
    ],
  ])('%s', (_, text, words, directive) => {
    const link = linkToSentence(PAGE, text, spanOf(text, words)) ?? '';
    expect(readDirective(link.split(':~:')[1] ?? '')).toEqual(directive);
  });

  test.each([
    ['https://coast.example/a', 'https://coast.example/a#:~:text=It%20stops.'],
    ['https://coast.example/a?b=c&d#part', 'https://coast.example/a?b=c&d#part:~:text=It%20stops.'],
    ['https://coast.example/#/story/1', 'https://coast.example/#/story/1:~:text=It%20stops.'],
    ['https://coast.example/a#:~:text=old', 'https://coast.example/a#:~:text=It%20stops.'],
    ['https://coast.example/a#part:~:text=old&text=b', 'https://coast.example/a#part:~:text=It%20stops.'],
  ])('of %s is %s', (url, link) => {
    expect(linkToSentence(url, 'It stops.', { start: 0, end: 9 })).toBe(link);
  });

  test('begins to look where the page begins, and takes a title of the front matter as it is', () => {
    const text = '---\ntitle: It stops.\n---\nIt stops.';
    expect(linkToSentence(PAGE, text, { start: 11, end: 20 }, { from: 25 })).toBe(
      `${PAGE}#:~:text=It%20stops.`,
    );
    expect(linkToSentence(PAGE, text, { start: 25, end: 34 }, { from: 25 })).toBe(
      `${PAGE}#:~:text=It%20stops.`,
    );
  });

  test('is shortened to what fits, and null where nothing does', () => {
    const cyrillic =
      'Паром зупиниться в листопаді, повідомив начальник порту Данило Вренко минулого понеділка.';
    const span = spanOf(cyrillic, cyrillic);
    const link = linkToSentence(PAGE, cyrillic, span, { longest: 300 }) ?? '';
    expect(link.length).toBeLessThanOrEqual(300);
    expect(findDirective(cyrillic, readDirective(link.split(':~:')[1] ?? ''))).toEqual(span);
    expect(linkToSentence(PAGE, cyrillic, span, { longest: 40 })).toBeNull();
    expect(linkToSentence(PAGE, '…', { start: 0, end: 1 })).toBeNull();
  });
});

test('whatever the text, a browser that follows the link finds the words of the sentence, and the sentence itself where its words or those around it are its own', () => {
  const word = fc.constantFrom(
    'ferry',
    'Ferry,',
    'stops',
    'a-b',
    'oil & gas',
    'Straße',
    'Дніпро',
    '“no”',
    '$240',
    "it's",
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.nat(7), (sentences, nth) => {
      // Each paragraph begins with a word of its own, so that there is always something that tells.
      const paragraphs = sentences.map((words, at) => `Day${at}. ${words} Night${at}.`);
      const text = paragraphs.join('\n\n');
      const at = nth % sentences.length;
      const start = text.indexOf(`Day${at}.`) + `Day${at}. `.length;
      const span = { start, end: start + (sentences[at]?.length ?? 0) };
      const directive = readDirective((linkToSentence(PAGE, text, span) ?? '').split(':~:')[1] ?? '');
      const quote = text.slice(span.start, span.end);
      expect(quote.startsWith(directive.start)).toBe(true);
      expect(quote.endsWith(directive.end ?? directive.start)).toBe(true);
      expect(findDirective(text, directive)).toEqual(span);
    }),
    { numRuns: 100 },
  );
});
