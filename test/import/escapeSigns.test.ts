import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { withoutMarks } from '../../src/article/markup/unmarked.ts';
import { UNSEEN } from '../../src/text/unseen.ts';
import { readArticle } from '../../src/article/read.ts';
import { escapeSigns } from '../../src/import/escapeSigns.ts';
import { importPage } from '../../src/import/importPage.ts';
import { shownIn } from '../../src/text/marks.ts';
import { anyCharacter } from '../anyCharacter.ts';

const READ = 'a.md';

/** Sentences of a page, which have to be quoted as they are. */
const SENTENCES = [
  'Pages should use the <video> tag and never <marquee>, said Ann Parr.',
  'The formula is 2*width*depth, and the file is called ice_road_map.',
  'The play M*A*S*H returns to the town theatre in June.',
  'Alle Schüler*innen und Lehrer*innen bleiben zu Hause.',
  '1. FC Lake won the cup again in a match on the ice.',
  '2024. That was the year when the road was closed last.',
  String.raw`The code at the till is C:\new\_old_ for all guests.`,
  'Guests should send `help` or ~~stop~~ to 555.',
  'Drivers should write &amp; in the form, and use [brackets] or [1] for notes.',
  '# 1 in the charts is a song about ice.',
  '> 5 degrees is too warm for the road.',
  'The list said [a link](https://example.org) and ![a picture](a.jpg) there.',
  'He wrote <!-- not for print --> above it.',
  'She told __init__ apart from *args and **kwargs.',
  '```js is how the code began.',
];

/** What Markdown reads, among other signs. */
// prettier-ignore
const PIECES = [
  '*', '**', '_', '__', '`', '```', '~~', '~', '\\', '\\\\', '[', ']', '(', ')', '](', ']:', '[1]', '[^1]', '[x] ', '![', '<', '>', '<b>', '</b>',
  '<!--', '-->', '<script>', '</script>', '&', '&amp;', '&#65;', '#', '## ', '- ', '1. ', '\n', ' ', 'a', 'Ice', '.', '|', 'https://example.org',
];
const piece = oneof(constantFrom(...PIECES), string({ unit: anyCharacter, maxLength: 3 }));
const anyWords = array(piece, { maxLength: 25 }).map((pieces) =>
  pieces
    .join('')
    .replace(/\n\s+/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim(),
);

describe('words of a page as Markdown', () => {
  it.each(SENTENCES)('keeps %s', (sentence) => {
    const html = `<html><body><article>${'<p>The road over the lake stays closed for all, the guard said.</p>'.repeat(4)}<p></p></article></body></html>`;
    const plain = sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const { text } = importPage(Buffer.from(html.replace('<p></p>', `<p>${plain}</p>`)));
    const { passages } = readArticle({ id: 'a', text }, READ);
    expect(passages.map((passage) => shownIn(text, passage))).toContain(sentence);
  });

  it('is read back word for word', () => {
    assert(
      property(anyWords, (words) => {
        const { text } = withoutMarks(escapeSigns(words), 0, READ);
        expect(text.normalize('NFC')).toBe(words.replace(UNSEEN, '').normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['The mayor [laughs] came.', 'R&D, 3 < 5 and 2 * 2', 'ice_road_map', String.raw`C:\new`])(
    'writes %s as it is',
    (words) => expect(escapeSigns(words)).toBe(words),
  );
});
