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

test('what is said behind a name and a role is read with them', () => {
  const round = attribute(
    readArticle({
      id: 'pier',
      text: 'What they say of the pier\n\nLena Ott, head of the Anglers’ Guild: “It is too long. Ninety of us lose a place.”\n\nTom Roe: “Good.”\n\nPetter Aas, mayor of Lomma, on X: “At last.”\n',
    }),
  );
  const quotes = round.passages.slice(1);
  expect(quotes.map((passage) => wordsToRead(round.text, passage))).toEqual([
    'Lena Ott, head of the Anglers’ Guild: It is too long.',
    'Lena Ott, head of the Anglers’ Guild: Ninety of us lose a place.',
    '“Good.”',
    'Petter Aas, mayor of Lomma, on X: “At last.”',
  ]);
  expect(spanOfRead(round.text, quotes[0]!, { start: 0, end: 8 })).toBeNull();
});

test('what answers a question is read with the question, though a name and a role stand before it', () => {
  const asked = attribute(
    readArticle({
      id: 'tower',
      text: 'On the tower\n\nIt leans.\n\n**Will it fall this winter?**\n\nLena Ott, mayor of Lomma: “Never.”\n\n**Who pays for the beams?**\n\nLena Ott, mayor of Lomma: “The town does. I do not.”\n',
    }),
  );
  expect(asked.passages.slice(2).map((passage) => wordsToRead(asked.text, passage))).toEqual([
    'Will it fall this winter? “Never.”',
    'Who pays for the beams? The town does.',
    'Lena Ott, mayor of Lomma: I do not.',
  ]);
});
