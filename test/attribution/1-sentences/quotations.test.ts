import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { findQuotations, scanMarks } from '../../../src/attribution/1-sentences/quotations.ts';
import { languageOf } from '../../../src/language/languages.ts';
import type { Span } from '../../../src/types.ts';

const english = languageOf('en').attribution;

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

const quotationsOf = (text: string): string[] =>
  findQuotations(text, paragraphsOf(text), english).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['straight', 'He said "no" and "never".', ['"no"', '"never"']],
    ['curly', 'He said “no” and “never”.', ['“no”', '“never”']],
    ['German', 'Er sagte „nein“ und ging.', ['„nein“']],
    ['Polish', 'Powiedział „nie” i wyszedł.', ['„nie”']],
    ['French', 'Il a dit « non ».', ['« non »']],
    ['Danish', 'Han sagde »nej« og gik.', ['»nej«']],
    ['Swedish', 'Han sade ”nej” och gick.', ['”nej”']],
    ['British', 'He said ‘no’ and left.', ['‘no’']],
    ['typewriter', "He said ''no'' and ``never''.", ["''no''", "``never''"]],
    ['nested', 'She said: “He told me ‘no’ twice.”', ['“He told me ‘no’ twice.”']],
    ['curly and straight mixed', 'She said “no evidence" yet.', ['“no evidence"']],
    ['apostrophes', "It's the boys' house, 'tis true, in the '90s.", []],
    ['apostrophes in single marks', "named 'Summer's recipes' there", ["'Summer's recipes'"]],
    ['inches', 'A 5" nail and a 6\'2" man.', []],
    ['curly inside straight', '"A “no” is a no. Sit," he said.', ['"A “no” is a no. Sit,"']],
    ['curly inside straight that goes on', '"A “no.” Sit.\n"Go."', ['"A “no.” Sit.', '"Go."']],
    ['curly inside curly', '“A “no” is a “no.” Sit.” – Quist', ['“A “no” is a “no.” Sit.”']],
    ['curly, never closed', '“No, he said. “Sit.” He sat. “Go.”', ['“No, he said. ', '“Sit.”', '“Go.”']],
    ['straight, never closed', '"No, he said. “Sit.” He sat.', ['"No, he said. “Sit.”']],
    [
      'apart at the head of a paragraph',
      '” … we sat,” he said.\n" … we go," he said.',
      ['” … we sat,”', '" … we go,"'],
    ],
    ['apart, and nothing closes it', '” … we sat, “he” said.', ['“he”']],
    ['a mark that is never closed', 'He said "no. "Never," he added.', ['"no. ', '"Never,"']],
  ])('reads marks: %s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it('goes on in the next paragraph with what was left open', () => {
    const text = '“One.\n“Two.\n“Three,” she said.\n“Four.”';
    const marks = findQuotations(text, paragraphsOf(text), english).map(({ closed, continues }) => [
      closed,
      continues,
    ]);
    expect(marks).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it.each([
    ['straight marks', '"One.\nTwo," she said.', ['"One.', 'Two,"']],
    [
      'curly marks and apostrophes',
      '“One’s.\nIt’s two.\nThree,” she said.',
      ['“One’s.', 'It’s two.', 'Three,”'],
    ],
    ['straight marks and curly apostrophes', '"One.\nIt’s two.\nThree."', ['"One.', 'It’s two.', 'Three."']],
    [
      'guillemets, and a name in single marks',
      '«One.\nIt’s ‘Two’.\nThree», she said.',
      ['«One.', 'It’s ‘Two’.', 'Three»'],
    ],
    ['single marks', '‘One.\nIt’s two.\nThree,’ she said.', ['‘One.', 'It’s two.', 'Three,’']],
    ['German marks', '„One.\nIt’s two.\nThree“, she said.', ['„One.', 'It’s two.', 'Three“']],
    ['no mark that closes', '“One.\nIt’s two.\n“Three,” she said.', ['“One.', '“Three,”']],
    ['a plural’s apostrophe', '‘One.\nThe U.S.’ boats.\nThe boats’ nets.', []],
  ])('goes on in paragraphs that do not open anew: %s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it('gives spans in order, apart from each other and inside the text, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab .,\n"\'“”„«»‘’`')), maxLength: 200 });
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { start, end } of findQuotations(words, paragraphsOf(words), english)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});

describe('scanMarks', () => {
  it('finds closing marks that close nothing', () => {
    const text = 'We won,” she said. A 5" nail.';
    expect(scanMarks(text, paragraphsOf(text), english).strays).toEqual([{ start: 7, end: 8 }]);
  });
});
