import { describe, expect, it } from '@jest/globals';
import { fileName } from '../../src/import/fileName.ts';

describe('naming a knowledge file', () => {
  it.each([
    ['Ice road stays closed', null, 'ice-road-stays-closed'],
    ['Café “Zur Fähre” | Docket', null, 'cafe-zur-fahre-docket'],
    ['index', 'Ice road', 'ice-road'],
    ['', 'Ледовая дорога', 'ледовая-дорога'],
    ['', null, 'article'],
    ['../../etc/passwd', null, 'etc-passwd'],
    ['word '.repeat(40), null, 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['w'.repeat(400), null, 'w'.repeat(60)],
  ])('makes of %j and %j %j', (page, title, name) => {
    expect(fileName(page, title)).toBe(name);
  });
});
