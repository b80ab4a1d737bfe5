import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const TOLD = ['Ann Bell, who has died aged 91, threw 30,000 pots.', 'She is survived by a son.'];

describe('the dates of a life below its story', () => {
  it.each([
    ['Ann Bell, potter, born 3 April 1933; died 6 January 2025', true],
    ['Ann Bell (Ann Rose Bell), potter and swimmer, born April 3 1933; died January 6 2025', true],
    ['Ann Bell: 3 April 1933 – 6 January 2025', true],
    ['Ann Bell, born in Lisk on 3 April 1933, died in Brask on 6 January 2025', true],
    ['Lisk Folk Club: 3 May 2025 – 4 June 2026', false],
    ['Ann Bell, 3 May 2025', false],
    ['The Quay Post, 1933–2025', false],
  ])('are told: %s', (line, isTold) => {
    const text = ['Ann Bell, who threw pots', ...TOLD, line, 'Share'].join('\n\n');
    const shown = readArticle({ id: 'a', text }).passages.map(({ start, end }) => text.slice(start, end));
    expect(shown.includes(line)).toBe(isTold);
  });
});

describe('the headline of an obituary', () => {
  it.each([
    [['Ann Bell obituary', 'Potter whose teapots poured without a drip'], 'Ann Bell obituary'],
    [['Obituary', 'Dame Ann Bell', 'Potter whose teapots poured without a drip'], 'Dame Ann Bell'],
    [['Obituaries', 'Ann Bell', 'Potter whose teapots poured without a drip'], 'Ann Bell'],
    [
      ['Obituary', 'Bo Dean', 'Potter whose teapots poured without a drip'],
      'Potter whose teapots poured without a drip',
    ],
    [['# Potter of a thousand teapots', 'Ann Bell obituary'], 'Potter of a thousand teapots'],
  ])('names whose it is: %j', (above, title) => {
    const text = [...above, 'Jo Lund', '7 January 2025', '', ...TOLD.flatMap((line) => [line, ''])].join(
      '\n',
    );
    expect(readArticle({ id: 'a', text }).title).toBe(title);
  });

  it('is not that of another story, which stands below', () => {
    const text = ['Path to the summit to close', 'Jo Lund', ...TOLD, 'Most read', 'Bo Dean obituary'].join(
      '\n\n',
    );
    expect(readArticle({ id: 'a', text }).title).toBe('Path to the summit to close');
  });
});
