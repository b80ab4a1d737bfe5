import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { withWholeWords } from '../../src/reader/wholeWords.ts';
import { anyCharacter } from '../anyCharacter.ts';

/** A span between bars, and what becomes of it. */
const CASES: readonly (readonly [marked: string, whole: string])[] = [
  // Parts of words.
  ['The baker |regrett|ed it.', '|regretted|'],
  ['Brok says that |it dry|s in two days.', '|it drys|'],
  ['They call it un|happi|ly named.', '|unhappily|'],
  // Parts of numbers.
  ['Some 5,|200| sheep were lost.', '|5,200|'],
  ['Some |5|,200 sheep were lost.', '|5,200|'],
  ['It leaves at |7|.45 from Sund.', '|7.45|'],
  ['A limit of |30|kmh is wanted.', '|30kmh|'],
  ['They paid £|12| million.', '|£12|'],
  ['It fell by |7|% in May.', '|7%|'],
  ['Gusts of |90 km|/h were measured.', '|90 km/h|'],
  // Words with a sign inside.
  ['Quist said |he|’d pay.', '|he’d|'],
  ['An |X|-ray showed it.', '|X-ray|'],
  ['Its |16-year|-old captain', '|16-year-old|'],
  ['A |U|.S. ship', '|U.S|'],
  ['The co\u00ADun|cil| met.', '|co\u00ADuncil|'],
  ['Élo|dié| came.', '|Élodié|'],
  // What closes a quotation that it opens.
  ['Lund called it |a "feast of bread|".', '|a "feast of bread"|'],
  ['She wrote |of a “small storm|,” he said.', '|of a “small storm,”|'],
  ['Er nannte es |„ein Wunder|“.', '|„ein Wunder“|'],
  ['He said |"yes" and "no|".', '|"yes" and "no"|'],
  ['He said |"yes" and no|" more.', '|"yes" and no|'],
  ['He said it was |"a storm| in May".', '|"a storm|'],
  // What is whole stays as it is.
  ['It stood |1931|-1945 in Sund.', '|1931|'],
  ['They came |on Friday|, and left.', '|on Friday|'],
  ['Rooms |12|, 14 and 16', '|12|'],
  ['Prices of |€3| and more', '|€3|'],
  ['It was |late|.', '|late|'],
  ['|Sund|’s mayor', '|Sund|'],
  ["The run was |Monday|'s.", '|Monday|'],
  ['“|No,|” she said.', '|No,|'],
];

describe('withWholeWords', () => {
  it.each(CASES)('marks in %j %j', (marked, whole) => {
    const [before = '', inside = ''] = marked.split('|');
    const text = marked.replaceAll('|', '');
    const { start, end } = withWholeWords({ start: before.length, end: before.length + inside.length }, text);
    expect(`|${text.slice(start, end)}|`).toBe(whole);
  });

  it('never makes a span smaller, and changes nothing by being done twice', () => {
    fc.assert(
      fc.property(fc.array(anyCharacter), fc.nat(), fc.nat(), (characters, one, other) => {
        const text = characters.join('');
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
        const whole = withWholeWords({ start: start!, end: end! }, text);
        expect(whole.start).toBeLessThanOrEqual(start!);
        expect(whole.end).toBeGreaterThanOrEqual(end!);
        expect(whole.end).toBeLessThanOrEqual(text.length);
        expect(withWholeWords(whole, text)).toEqual(whole);
      }),
    );
  });
});
