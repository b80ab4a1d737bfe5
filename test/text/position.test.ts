import { describe, expect, it } from '@jest/globals';
import { checkAttribution } from '../../src/attribution/checkAttribution.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { readArticle } from '../../src/article/read.ts';
import { lastAtMost, positionOf } from '../../src/text/position.ts';

describe('a position', () => {
  it.each(['\n', '\r\n', '\r'])('is the same with lines that end in %j', (end) => {
    const text = ['Title', '', 'A bridge closes.', 'Two boats'].join(end);
    expect(positionOf(text, 0)).toEqual({ line: 1, column: 1 });
    expect(positionOf(text, text.indexOf('bridge'))).toEqual({ line: 3, column: 3 });
    expect(positionOf(text, text.length)).toEqual({ line: 4, column: 10 });
  });

  it.each(['\n', '\r\n', '\r'])('of a warning is the same with lines that end in %j', (end) => {
    const text = ['Old bridge closes', '', 'The council met.', '', 'It said: "The bridge is tired.', ''].join(
      end,
    );
    const layout = readArticle({ id: 'a', text });
    expect(checkAttribution(layout, attribute(layout))).toContainEqual({
      severity: 'warning',
      line: 5,
      column: 10,
      message: 'This quotation mark is never closed',
    });
  });
});

describe('the last number at most a limit', () => {
  it('is found by its index', () => {
    expect([0, 4, 5, 9, 20].map((limit) => lastAtMost([0, 5, 9], limit))).toEqual([0, 0, 1, 2, 2]);
  });
});
