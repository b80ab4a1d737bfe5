import * as fc from 'fast-check';

/** Where the halves of characters begin that are none by themselves, and how many there are. */
const HALVES = 0xd800;
const COUNT = 0x800;

/**
 * Any character, as likely as any other: fast-check's unit `binary`. That one writes a table of all 1.1 million before it
 * makes its first text, which takes each test file more than a second.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10_ff_ff - COUNT })
  .map((number) => String.fromCodePoint(number < HALVES ? number : number + COUNT), numberOf);

/** The number that a character is made of; with it fast-check mixes texts in that programs stumble over. */
function numberOf(character: unknown): number {
  const code = typeof character === 'string' ? (character.codePointAt(0) ?? NaN) : NaN;
  if (String.fromCodePoint(code) !== character) throw new TypeError('not one character');
  return code < HALVES ? code : code - COUNT;
}
