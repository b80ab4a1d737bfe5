import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { BLOCK, packText, SlicedText } from '../../src/text/packedText.ts';
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
      },
    ),
  );
});

it('a text in any alphabet takes less than a byte for a letter', () => {
  for (const text of ['“The mill,” she said: 3 €. ', 'Млин стоїть — і край. ', 'Die Mühle “steht” still. ']) {
    const long = Array.from({ length: 200 }, (_, number) => `${number} ${text}`).join('');
    const { letters, bytes } = packText(long);
    expect(letters?.length).toBeLessThan(40);
    expect(bytes.length).toBeLessThan(long.length / 2);
  }
});

it('a piece may begin and end in any block', () => {
  const text = Array.from({ length: BLOCK / 2 }, (_, number) => `Млин ${number}. `).join('');
  const packed = sent(text);
  for (const start of [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK - 5, text.length - 3])
    for (const length of [0, 1, 5, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 7]) {
      const words = text.slice(start, start + length);
      expect(packed.slice(start, Math.min(start + length, text.length))).toBe(words);
    }
});

it('what is at hand of some texts is not mixed up with others', () => {
  const texts = Array.from({ length: 200 }, (_, number) => `${number} mills. `.repeat(BLOCK / 10));
  const packed = texts.map(sent);
  for (const at of [7, BLOCK, 7])
    expect(packed.map((one) => one.slice(at, at + 12))).toEqual(texts.map((one) => one.slice(at, at + 12)));
});

it('a text of very many different signs, a long one and half a sign stay as they are', () => {
  const signs = String.fromCodePoint(...Array.from({ length: 3000 }, (_, at) => 0x4e00 + at));
  for (const text of [signs, 'The mill stands still. '.repeat(9999), '\ud83d', '']) {
    expect(sent(text).toString()).toBe(text);
    expect(sent(text).equals(sent(text))).toBe(true);
    expect(sent(`${text}.`).equals(sent(text))).toBe(false);
  }
});
