import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { packText, SlicedText } from '../../src/text/packedText.ts';
import { anyCharacter } from '../anyCharacter.ts';

const sent = (text: string) => new SlicedText(structuredClone(packText(text)));

it('any text is the same again, whole and in pieces', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: anyCharacter, maxLength: 60 }),
      fc.nat(60),
      fc.nat(60),
      (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        expect(sent(text).toString()).toBe(text);
        expect(sent(text).slice(start, end)).toBe(text.slice(start, end));
        for (const words of [text.slice(start, end), text.slice(end)])
          expect(sent(text).startsWith(words, start)).toBe(text.startsWith(words, start));
      },
    ),
  );
});

it('a text in any alphabet takes a byte for a letter', () => {
  for (const text of ['“The mill,” she said: 3 €', 'Млин стоїть — і край.', 'Die Mühle “steht” still.'])
    expect(packText(text).units).toBeInstanceOf(Uint8Array);
});

it('a text of very many different signs, a long one and half a sign stay as they are', () => {
  const signs = String.fromCodePoint(...Array.from({ length: 3000 }, (_, at) => 0x4e00 + at));
  for (const text of [signs, 'The mill stands still. '.repeat(9999), '\ud83d', '']) {
    expect(sent(text).toString()).toBe(text);
    expect(sent(text).equals(sent(text))).toBe(true);
    expect(sent(`${text}.`).equals(sent(text))).toBe(false);
  }
});
