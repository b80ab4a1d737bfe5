import { describe, expect, it, test } from '@jest/globals';
import {
  CORRECTIONS,
  correctionOf,
} from '../../../../../src/language/en/attribution/1-tokens/corrections.ts';
import { mend } from '../../../../../src/language/en/attribution/1-tokens/mend.ts';
import { markedIn, readTagged } from '../pieces.ts';

describe('a correction', () => {
  it.each(CORRECTIONS)('is the first that holds for its example: $name', ({ name, example, is }) => {
    const { sentence, start } = markedIn(example);
    const pieces = readTagged(sentence);
    const at = pieces.findIndex((piece) => piece.start === start);
    expect(correctionOf(pieces[at]!, at, pieces)?.name).toBe(name);
    expect(mend(pieces).find((piece) => piece.start === start)?.pos).toBe(is);
  });

  it('has a name of its own', () => {
    expect(new Set(CORRECTIONS.map(({ name }) => name)).size).toBe(CORRECTIONS.length);
  });
});

/** Words that a row might take for something else, and what they are. */
test.each([
  ['The men *lie*.', 'VERB'],
  ['The boat *sank*.', 'VERB'],
  ['“No!” Lund *bursts* out.', 'VERB'],
  ['“No!” The *nets* are torn.', 'NOUN'],
  ['It was *alleged* that it leaks.', 'ADJ'],
  ['She said *that* the ice was thin.', 'SCONJ'],
])('%s is %s', (example, pos) => {
  const { sentence, start } = markedIn(example);
  expect(mend(readTagged(sentence)).find((piece) => piece.start === start)?.pos).toBe(pos);
});
