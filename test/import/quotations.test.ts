import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../src/import/parsePage.ts';
import { prepareQuotations } from '../../src/import/quotations.ts';
import { renderContent } from '../../src/import/renderContent.ts';

const CASES: readonly (readonly [name: string, html: string, texts: readonly string[]])[] = [
  [
    'who said it below',
    '<blockquote><p>The wheel is gone.</p><cite>Orla Venn</cite></blockquote>',
    ['> The wheel is gone.', '> — Orla Venn'],
  ],
  [
    'who said it in a footer',
    '<blockquote><p>The wheel is gone.</p><footer>– Orla Venn, <cite>Weir Notes</cite></footer></blockquote>',
    ['> The wheel is gone.', '> — Orla Venn, Weir Notes'],
  ],
  [
    'who said it behind the last sentence',
    '<blockquote><p>The wheel is gone. — <cite>Orla Venn</cite></p></blockquote>',
    ['> The wheel is gone.', '> — Orla Venn'],
  ],
  [
    'who said it in the caption of a figure',
    '<figure><blockquote>The wheel is gone</blockquote><figcaption>Orla Venn</figcaption></figure>',
    ['> The wheel is gone', '> — Orla Venn'],
  ],
  [
    'a book in what is said',
    '<blockquote><p>I read it in <cite>Weir Notes</cite></p><p>He never read <cite>Mills</cite> twice.</p></blockquote>',
    ['> I read it in Weir Notes', '> He never read Mills twice.'],
  ],
  [
    'a book at the end of what is said',
    '<blockquote>I read it in <cite>Weir Notes</cite></blockquote>',
    ['> I read it in Weir Notes'],
  ],
  ['a book elsewhere', '<p>Read this. <cite>Weir Notes</cite></p>', ['Read this. Weir Notes']],
  [
    'a pull quote once',
    '<p>She said: “The wheel is gone.” He left.</p><aside class="element-pullquote"><blockquote>The wheel is gone</blockquote><cite>Venn</cite></aside><blockquote class="pullQuote"><p>“The wheel is gone”</p><cite>Venn</cite></blockquote>',
    ['She said: “The wheel is gone.” He left.'],
  ],
  [
    'a pull quote with words of its own',
    '<p>She spoke of it.</p><blockquote class="pull-quote">The wheel is gone</blockquote>',
    ['She spoke of it.', '> The wheel is gone'],
  ],
  [
    'a quotation that comes twice and is no pull quote',
    '<p>The wheel is gone.</p><blockquote>The wheel is gone.</blockquote>',
    ['The wheel is gone.', '> The wheel is gone.'],
  ],
  [
    'an embedded post',
    '<blockquote class="twitter-tweet"><p>No flour today. <a href="https://t.co/q">pic.twitter.com/Zz9</a></p>&mdash; Weir Mill (@weirmill) <a href="x">May 4, 2026</a></blockquote>',
    ['> No flour today.', '> — Weir Mill'],
  ],
  [
    'an embedded post with plain addresses',
    '<blockquote class="twitter-tweet"><p>No flour today. https://t.co/Zz9</p>&mdash; Weir Mill (@weirmill)</blockquote>',
    ['> No flour today.', '> — Weir Mill'],
  ],
  [
    'an embedded post of which a link tells who wrote it',
    '<blockquote class="telegram-post"><p>No flour today.</p><p>Nor bread.</p><a href="x">Weir Mill, 4 May</a></blockquote>',
    ['> No flour today.', '> Nor bread.', '> — Weir Mill'],
  ],
  [
    'an embedded post below whose words stands who shared it',
    '<blockquote class="instagram-media"><p>No flour today.</p><p><a href="x">A post shared by Weir Mill (@weir.mill)</a></p></blockquote>',
    ['> No flour today.', '> — Weir Mill'],
  ],
  [
    'an embedded post that says who posted it and when',
    '<blockquote class="fb-post"><p>No flour today.</p>Posted by <a href="x">Weir Mill</a> on <a href="y">Monday, 4 May 2026</a></blockquote>',
    ['> No flour today.', '> — Weir Mill'],
  ],
  [
    'embedded posts of nobody',
    '<p>It closed.</p><blockquote class="telegram-post"><p>No flour today.</p></blockquote><blockquote class="twitter-tweet"><p>Nor bread.</p>&mdash; weirmill (@weirmill) <a href="x">May 4, 2026</a></blockquote>',
    ['It closed.'],
  ],
  [
    'a quotation that a page calls a post, with who said it',
    '<blockquote class="post-quote"><p>No flour today.</p></blockquote><blockquote class="fb-post"><p>Nor bread.</p><cite>Orla Venn</cite></blockquote>',
    ['> No flour today.', '> Nor bread.', '> — Orla Venn'],
  ],
  [
    'an embedded picture',
    '<blockquote class="instagram-media"><div><a href="x">View this post on Instagram</a></div><p>A post shared by Weir Mill (@weir.mill) on May 4</p></blockquote><p>A post shared by many was false.</p>',
    ['A post shared by many was false.'],
  ],
];

describe('preparing quotations of a page', () => {
  it.each(CASES)('reads %s', (_, html, texts) => {
    const document = parsePage(html);
    prepareQuotations(document);
    expect(renderContent(document.body).map(({ text }) => text)).toEqual(texts);
  });
});
