import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cutIntoPieces, makeVocabulary } from '../../src/reader/wordPieces.ts';
import { anyCharacter } from '../anyCharacter.ts';

const PIECES = ['[UNK]', 'un', 'happi', '##happi', '##ly', 'cafe', 'zurich', 'e', '##e', 'ss', 's', '##s'];
const SIGNS = [...Array.from('.,!?-–’\'"“”$€+@'), '北', '京', 'a', '##a', 'σ', '##σ', '1', '##1', '##2', 'ß'];
const VOCABULARY = makeVocabulary([...PIECES, ...SIGNS], 0);
const TEXTS = [...PIECES, ...SIGNS];

/** The pieces of a text, and the words of it that they stand for. */
function cut(text: string, most?: number): string[] {
  return cutIntoPieces(text, VOCABULARY, most).map(
    ({ number, start, end }) => `${TEXTS[number]}=${text.slice(start, end)}`,
  );
}

test.each([
  ['', []],
  [' \t\n ', []],
  ['Unhappily', ['un=Un', '##happi=happi', '##ly=ly']],
  ['happi un', ['happi=happi', 'un=un']],
  // Accents, as characters of their own and as parts of others.
  ['CAFÉ', ['cafe=CAFÉ']],
  ['cafe\u0301 e', ['cafe=cafe\u0301', 'e=e']],
  ['ZÜRICH', ['zurich=ZÜRICH']],
  ['\u0301e', ['e=e']],
  ['e\u0301.', ['e=e\u0301', '.=.']],
  ['ß', ['ß=ß']],
  ['ΣΣ', ['σ=Σ', '##σ=Σ']],
  // Punctuation stands alone.
  ['un-un', ['un=un', '-=-', 'un=un']],
  ['un…e', ['un=un', '[UNK]=…', 'e=e']],
  ['£1', ['[UNK]=£1']],
  ['“e”!?', ['“=“', 'e=e', '”=”', '!=!', '?=?']],
  ['$1', ['$=$', '1=1']],
  ['€1', ['€=€', '##1=1']],
  ['e@a.a', ['e=e', '@=@', 'a=a', '.=.', 'a=a']],
  // Chinese stands alone too, and other scripts are words.
  ['北京e', ['北=北', '京=京', 'e=e']],
  ['a北a', ['a=a', '北=北', 'a=a']],
  ['Москва e', ['[UNK]=Москва', 'e=e']],
  ['😀 e', ['[UNK]=😀', 'e=e']],
  // What no piece fits makes the whole word unknown.
  ['unq', ['[UNK]=unq']],
  ['[UNK]', ['[UNK]=[', '[UNK]=UNK', '[UNK]=]']],
  // White space of all kinds, and characters that are nothing.
  ['e\u00A0e\u3000e\u2028e', ['e=e', 'e=e', 'e=e', 'e=e']],
  ['u\u00ADn', ['un=u\u00ADn']],
  ['\uFEFFe\u200B\uFFFD\u0000', ['e=e']],
  ['e\uD800', ['e=e']],
])('%j is cut as BERT cuts it', (text, pieces) => {
  expect(cut(text)).toEqual(pieces);
});

describe('cutIntoPieces', () => {
  it('knows words of 100 characters, and no longer ones', () => {
    expect(cut('a'.repeat(100))).toHaveLength(100);
    expect(cut(`${'a'.repeat(101)} e`)).toEqual([`[UNK]=${'a'.repeat(101)}`, 'e=e']);
    expect(cut(`${'a'.repeat(100_000)}.`)).toEqual([`[UNK]=${'a'.repeat(100_000)}`, '.=.']);
  });

  it('stops when it has as many pieces as are wanted', () => {
    expect(cut('unhappily un', 2)).toEqual(['un=un', '##happi=happi']);
    expect(cut('un un un', 0)).toEqual([]);
    expect(cut('un '.repeat(1_000_000), 3)).toHaveLength(3);
  });

  it('gives pieces that follow each other in the text', () => {
    const letters = fc.constantFrom(...Array.from('unhappily cafeé\u0301.,“”–北京ß€ΣİЖ가\u00AD\n\uD800😀'));
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(letters).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        let before = 0;
        for (const { number, start, end } of cutIntoPieces(written, VOCABULARY)) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(written.length);
          expect(TEXTS[number]).toBeDefined();
          before = end;
        }
      }),
    );
  });
});
