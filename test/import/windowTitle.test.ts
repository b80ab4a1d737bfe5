import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../src/import/parsePage.ts';
import { headlineOf, siteIn } from '../../src/import/windowTitle.ts';

describe('the name of a site in a title', () => {
  it.each([
    ['Mill closes after flood | Weir Herald', 'Mill closes after flood', 'Weir Herald'],
    ['Mill closes after flood - News - Weir Herald', 'Mill closes after flood', 'Weir Herald'],
    ['Weir Herald - Mill closes after flood', 'Mill closes after flood', 'Weir Herald'],
    ['Weir Herald :: Mill closes after flood', 'Mill closes after flood', 'Weir Herald'],
    ['Weir Herald : Mill closes after flood', 'Mill closes after flood', 'Weir Herald'],
    ['Floods : Mill closes after flood', 'Floods : Mill closes after flood', null],
    ['Live - Mill closes after flood', 'Mill closes after flood', null],
    ['Opinion | Mill closes after flood', 'Mill closes after flood', null],
    ['Mill closes after flood', 'Mill closes after flood', null],
    ['Weir: Mill closes after flood', 'Mill closes after flood', null],
  ])('stands beside the headline: %s', (title, headline, site) => {
    expect(siteIn(title, [headline])).toBe(site);
  });
});

describe('the headline of a page without a tag for it', () => {
  it.each([
    [
      'Mill closes after the flood - Weir Herald',
      '<div>Mill closes after the flood</div>',
      'Mill closes after the flood',
    ],
    [
      'Weir Herald | Mill closes after the flood',
      '<td>Mill closes after the flood',
      'Mill closes after the flood',
    ],
    ['Mill closes after the flood - Weir Herald', '<div>Weir Herald</div><p>The mill is gone.</p>', null],
    ['Mill closes after the flood', '<div>Mill closes after the flood</div>', null],
  ])('is that of “%s” that it shows: %s', (title, html, headline) => {
    expect(headlineOf(parsePage(html), title)).toBe(headline);
  });
});
