import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../src/import/parsePage.ts';
import { stripBoxes } from '../../src/import/stripBoxes.ts';

const STORY = '<p>The mill at Orrin Weir grinds no more this winter, the miller told the parish.</p>'.repeat(
  9,
);

const BOXES: readonly (readonly [name: string, html: string])[] = [
  ['a newsletter', '<div class="inline-newsletter"><h3>Weir Notes</h3><p>Each morning, by mail.</p></div>'],
  [
    'a subscription',
    '<div class="subscription-widget-wrap"><div class="preamble"><p>Weir Notes lives on its readers.</p></div><form><input type="email"></form></div>',
  ],
  ['a paragraph by its id', '<p id="signUp">Get our letter.</p>'],
  [
    'a paywall',
    '<div class="paywall"><p>Read on for a penny.</p><a class="button" href="/plans">Go on</a></div>',
  ],
  [
    'a membership',
    '<section class="membership_box"><p>Join us.</p><a href="/members/new">Here</a></section>',
  ],
  [
    'a form for an address',
    '<div><h3>Never miss a flood</h3><p>One mail a week.</p><form><input type="email"></form></div>',
  ],
];

const KEPT: readonly (readonly [name: string, html: string])[] = [
  ['paragraphs that only subscribers read', '<p class="paywall">The <a href="/x">wheel</a> is of oak.</p>'],
  ['a part that only subscribers read', '<div class="paywall"><p>The wheel is of oak.</p></div>'],
  ['what is long, whatever its name', `<div class="newsletter">${STORY}</div>`],
  ['a name that only begins alike', '<div class="promontory signuppers">The wheel stands on a rock.</div>'],
  [
    'a form for comments',
    '<div><p>The wheel is of oak.</p><form><input type="email"><textarea></textarea></form></div>',
  ],
  ['an article in a category', '<article class="category-newsletter"><p>The wheel is of oak.</p></article>'],
];

const strip = (html: string): string => {
  const document = parsePage(html);
  stripBoxes(document);
  return (document.body.textContent ?? '').trim();
};
const textOf = (html: string): string => (parsePage(html).body.textContent ?? '').trim();

describe('stripping boxes that invite', () => {
  it.each(BOXES)('takes out %s', (_, html) => {
    expect(strip(STORY + html)).toBe(textOf(STORY));
  });

  it.each(KEPT)('keeps %s', (_, html) => {
    expect(strip(STORY + html)).toBe(textOf(STORY + html));
  });

  it('keeps a newsletter that is made of such boxes', () => {
    const letter = '<div class="newsletter-block"><p>The wheel is of oak.</p></div>'.repeat(5);
    expect(strip(letter)).toBe(textOf(letter));
  });
});
