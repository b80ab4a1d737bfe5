import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../src/import/parsePage.ts';
import { stripNotes } from '../../src/import/stripNotes.ts';

const CASES: readonly (readonly [name: string, html: string, text: string])[] = [
  ['a sign that is a link to a note', 'It froze<sup><a href="#n4">4</a></sup>.', 'It froze.'],
  [
    'one in brackets, with the address of the page',
    'It froze<sup>[<a href="https://example.org/a#n4">4</a>]</sup>.',
    'It froze.',
  ],
  ['several', 'It froze<sup><a href="#n4">4</a>, <a href="#n5">5</a></sup>.', 'It froze.'],
  [
    'one in brackets without a link',
    'It froze<sup>[4]</sup> and<sup>[5][6]</sup> thawed.',
    'It froze and thawed.',
  ],
  ['a raised sign within its link', 'It froze<a href="#n4"><sup>4</sup></a>.', 'It froze.'],
  [
    'signs by their names',
    'It froze<a class="footnote-anchor" href="x">4</a>, and<sup class="reference">[4]</sup> thawed.',
    'It froze, and thawed.',
  ],
  ['struck words', 'It costs <s>ten</s> nine <del>pounds</del>, he said.', 'It costs nine, he said.'],
  [
    'what MediaWiki adds',
    '<div class="mw-parser-output"><div class="mw-heading"><h2>Ice</h2><span class="mw-editsection">[edit]</span></div><table class="infobox"><tr><td>x</table>It froze.</div>',
    'IceIt froze.',
  ],
];

const KEPT: readonly (readonly [name: string, html: string])[] = [
  ['a figure that stands raised', '6 km<sup>2</sup>'],
  ['a raised link to elsewhere', 'Ola<sup><a href="/ola">TM</a></sup>'],
  ['raised words beside a link', 'the <sup>old and <a href="#n">1</a></sup>'],
  ['a link to a part of the page', 'see <a href="#part">part 4</a>'],
  ['paragraphs in what was never closed', '<s><p>It froze.</p><p>It thawed.</p></s>'],
  ['what is inserted', 'It <ins>never</ins> froze.'],
  ['a box of a page that is no wiki', '<div class="noprint">It froze.</div>'],
];

const textOf = (html: string): string => {
  const document = parsePage(html);
  stripNotes(document);
  return (document.body.textContent ?? '').replace(/\s+/gu, ' ');
};

describe('stripping notes', () => {
  it.each(CASES)('takes %s out', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each(KEPT)('keeps %s', (_, html) => {
    expect(textOf(html)).toBe(parsePage(html).body.textContent);
  });
});
