import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { LAYOUTS } from './layouts.ts';

describe('reading an article', () => {
  it.each(LAYOUTS)('shows the sentences of $name', ({ text, title, publisher, shown, credits }) => {
    const article = readArticle({ id: 'a', text });
    expect(article.passages.map(({ start, end }) => text.slice(start, end))).toEqual(shown);
    expect(article.title).toBe(title);
    expect(article.publisher).toBe(publisher ?? null);
    expect(article.credits.map(({ name }) => name)).toEqual(credits ?? []);
  });
});

/** Kind, section and label of each block. */
function outline(text: string): string[] {
  const { blocks } = readArticle({ id: 'a', text });
  return blocks.map(({ kind, section, label }) =>
    [kind, section, label && text.slice(label.start, label.end)].join(' | '),
  );
}

describe('sections', () => {
  it('go on until another label or heading; a quotation until it is closed', () => {
    const text = [
      'Bridge at Lisk closes',
      'The bridge at Lisk will close in May.',
      'Source: Frostline',
      'Quote: "It is tired.',
      '"So are we."',
      'Details: Two boats will carry people over.',
      'The minister: "We had no choice."',
      'They sail every hour, she said.',
      'How to get a ticket',
      'Ask on board for one.',
      'Background:',
      '• The bridge was built in 1901.',
    ].join('\n\n');
    expect(outline(text)).toEqual([
      'title | title | ',
      'text | lead | ',
      'label | body | Source',
      'text | quote | Quote',
      'text | quote | Quote',
      'text | details | Details',
      'text | details | The minister',
      'text | details | Details',
      'heading | How to get a ticket | ',
      'text | How to get a ticket | ',
      'label | background | Background',
      'item | background | Background',
    ]);
  });

  it('of the background end with the next heading or label', () => {
    const text = [
      'Bridge at Lisk closes',
      'The bridge at Lisk will close in May.',
      '## Background',
      'It was built in 1901.',
      '## Boats',
      'They sail every hour.',
      'Background: It was painted in 1950.',
      'It was mended.',
      'Details: Two boats will carry people over.',
    ];
    expect(outline(text.join('\n\n')).slice(2)).toEqual([
      'heading | background | ',
      'text | background | ',
      'heading | Boats | ',
      'text | Boats | ',
      'text | background | Background',
      'text | background | Background',
      'text | details | Details',
    ]);
  });

  it('open with a question above its answer, the time of a live entry, or capitals and a dash', () => {
    const entries = ['OYSTERS – They stay shut.', 'ROADS – The bend is shut.', 'FERRY – She is green.'];
    const text = [
      'Around the Sound',
      'It rained.',
      'Why is it shut?',
      'It sways.',
      '10.30 Stopped',
      'It fell.',
    ];
    expect(outline([...text, ...entries].join('\n\n')).slice(2)).toEqual([
      'heading | Why is it shut? | ',
      'text | Why is it shut? | ',
      'heading | 10.30 Stopped | ',
      'text | 10.30 Stopped | ',
      'text | OYSTERS | OYSTERS',
      'text | ROADS | ROADS',
      'text | FERRY | FERRY',
    ]);
  });

  it('of an update end with its paragraph, unless what stands below is labelled as its part', () => {
    const text = [
      'Bridge at Lisk closes',
      'The bridge at Lisk will close in May, the council of IT engineers says.',
      '## What IT says',
      'It is tired.',
      'UPDATE 10:05: The bridge is closed already.',
      'Nobody was on it.',
      'UPDATE 11:30: Two boats have sailed.',
      'Source: Frostline',
      'They sail every hour.',
    ];
    expect(outline(text.join('\n\n')).slice(2)).toEqual([
      'heading | What IT says | ',
      'text | What IT says | ',
      'text | UPDATE 10:05 | UPDATE 10:05',
      'text | What IT says | ',
      'text | UPDATE 11:30 | UPDATE 11:30',
      'label | UPDATE 11:30 | Source',
      'text | UPDATE 11:30 | UPDATE 11:30',
    ]);
  });

  it('of a transcript name who speaks in each paragraph', () => {
    const text =
      'The bee man\n\nQ. How did you start?\n\nA. With one hive.\n\nIt died.\n\nQ. Tell me more.\n\nA. No.';
    expect(outline(text).slice(1)).toEqual([
      'question | body | Q',
      'text | body | A',
      'text | body | A',
      'question | body | Q',
      'text | body | A',
    ]);
  });
});

describe('a headline of several sentences', () => {
  const TOLD = 'Boats will carry people over the river from May on, the council said on Monday.';

  it.each([
    ["Quist: 'The bridge is tired.' Keepers agree", ["Quist: 'The bridge is tired.'", 'Keepers agree']],
    ['We were promised a bridge. We got a boat', ['We were promised a bridge.', 'We got a boat']],
    ['The bridge is back. Should it be?', ['The bridge is back. Should it be?']],
    ['Ready by May? What the keepers say', ['Ready by May? What the keepers say']],
    ['U.S. Rep. Mara Quist sees the bridge', ['U.S. Rep. Mara Quist sees the bridge']],
  ])('is the title, and what it states are sentences of their own: %s', (title, passages) => {
    const text = `${title}\n\nBy Ann Lee\n\n${TOLD}\n\n${TOLD.replace('May', 'June')}`;
    const article = readArticle({ id: 'a', text });
    expect(article.title).toBe(title);
    const headline = article.passages.filter(({ section }) => section === 'title');
    expect(headline.map(({ start, end }) => text.slice(start, end))).toEqual(passages);
  });

  it.each(['The bridge is tired. Keepers agree that it is.', 'Mara Quist on a boat. A gull beside her'])(
    'is no line that tells or shows something: %s',
    (line) => {
      const text = `Bridge closes\n\n${line}\n\n${TOLD}`;
      expect(readArticle({ id: 'a', text }).title).toBe('Bridge closes');
    },
  );
});

it.each([
  ['Title: Bridge is tired, keepers say', 'Bridge is tired, keepers say'],
  ['**Headline:** 90 boats sink', '90 boats sink'],
  // what is told, and not that it is
  ['Title race: keepers win again', 'Title race: keepers win again'],
  ['# Title: a history of a word', 'Title: a history of a word'],
])('no part of a headline is the label that says it is one: %s', (line, title) => {
  const text = `${line}\n\nBoats will carry people over the river from May on, the council said on Monday.`;
  const article = readArticle({ id: 'a', text });
  const [headline] = article.passages;
  expect(article.title).toBe(title);
  expect(text.slice(headline!.start, headline!.end)).toBe(title);
});
