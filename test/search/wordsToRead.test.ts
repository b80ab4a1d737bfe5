import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { spanOfRead, wordsToRead } from '../../src/search/wordsToRead.ts';

const TEXT = `The harbours

| Harbour | Boats | Fee |
|---|---|---|
| **Lomma** | 1,240 | €12 |
| Norrby | 85 | – |

The fees were set in May.
`;
const { text, passages } = attribute(readArticle({ id: 'harbours', text: TEXT }));
const passageOf = (words: string) =>
  passages.find(({ start, end }) => text.slice(start, end).includes(words))!;

describe('a row of a table', () => {
  test.each([
    ['Lomma', 'Harbour Lomma, Boats 1,240, Fee €12.'],
    ['Norrby', 'Harbour Norrby, Boats 85, Fee –.'],
    ['fees', 'The fees were set in May.'],
  ])('is read behind the names of its columns: %j', (words, read) => {
    expect(wordsToRead(text, passageOf(words))).toBe(read);
  });

  /** Words of what is read, between bars, and what they are in the article; null for what is not the row's own. */
  test.each([
    ['Harbour Lomma, Boats |1,240|, Fee €12.', '1,240'],
    ['Harbour Lomma, |Boats 1,240|, Fee €12.', '1,240'],
    ['Harbour Lomma, Boats 1,240, Fee |€12.|', '€12'],
    ['Harbour |Lomma, Boats 1,240|, Fee €12.', 'Lomma'],
    ['Harbour Lomma, |Boats| 1,240, Fee €12.', null],
  ])('has the words of one cell: %j', (marked, words) => {
    const [before = '', inside = ''] = marked.split('|');
    const span = spanOfRead(text, passageOf('Lomma'), {
      start: before.length,
      end: before.length + inside.length,
    });
    expect(span && text.slice(span.start, span.end)).toBe(words);
  });
});
