import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { withinQuotation } from '../../src/search/answeringWords.ts';
import { find } from '../../src/search/find.ts';
import { answer, buildIndex, readFor } from '../../src/search/search.ts';

/** A span between bars, and what is in quotation marks of it. */
const CASES: readonly (readonly [marked: string, words: string])[] = [
  ['“We want bread and a roof,” said Ida Roos, who speaks for |12 towns|.', 'We want bread and a roof'],
  ['"We want bread and |a roof," said Ida| Roos.', 'a roof'],
  ['"|A roof|," said Ida Roos.', 'A roof'],
  ['Ida Roos, |the mayor|, said: "It is late, and I am tired."', 'It is late, and I am tired.'],
  ['“No,” said |the mayor|, “the bridge will not hold.”', 'the bridge will not hold.'],
  ['„Wir wollen Brot“, sagte |Ida Roos|.', 'Wir wollen Brot'],
  ['« Le pont tombe », dit |Ida Roos|.', ' Le pont tombe'],
  ['The bridge |fell in May|, she said.', 'fell in May'],
  // What began before the sentence, and what goes on behind it.
  ['It will not hold in |June either," she said|.', 'June either'],
  ['It will not hold in |June either,” she said|.', 'June either'],
  ['It will not hold," |she said|. "Not in June."', 'It will not hold'],
  ['“It will |not hold.|', 'not hold.'],
];

describe('the part of a span in quotation marks', () => {
  test.each(CASES)('of %j is %j', (marked, words) => {
    const [before = '', inside = ''] = marked.split('|');
    const span = { start: before.length, end: before.length + inside.length };
    const text = marked.replaceAll('|', '');
    const { start, end } = withinQuotation(span, text);
    expect(text.slice(start, end)).toBe(words);
  });
});

describe('the words that answer', () => {
  const text = 'The towns\n\n“We want bread and a roof,” said Ida Roos on Friday, who speaks for 12 towns.';
  const index = buildIndex([attribute(readArticle({ id: 'towns', text }))]);
  const number = 1;
  const read = (question: string, words: string) => {
    const { start } = index.passages.at(number)!;
    const at = text.indexOf(words) - start;
    const readings = new Map([
      [number, { passage: 5, span: 5, words: { start: at, end: at + words.length } }],
    ]);
    const found = find(index, readFor(index, question), new Float32Array(2).fill(0.5));
    const match = answer(found, question, readings).matches.find(({ quote }) => quote.includes('roof'));
    return text.slice(match?.answer?.start, match?.answer?.end);
  };

  test.each([
    ['What did Ida Roos say?', '12 towns', 'We want bread and a roof'],
    ['What did Ida Roos say about bread?', 'bread', 'bread'],
    ['When did Ida Roos say that?', 'on Friday', 'on Friday'],
    ['How many towns does Ida Roos speak for?', '12', '12'],
  ])('to %j, where %j was read, are %j', (question, words, shown) => {
    expect(read(question, words)).toBe(shown);
  });
});
