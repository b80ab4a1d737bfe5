import { describe, expect, it, test } from '@jest/globals';
import {
  cueOfOther,
  OTHER_VERBS,
} from '../../../../../../src/language/en/attribution/3-reports/verbs/otherVerbs.ts';
import { markedIn, read } from '../../pieces.ts';

/** The lemma of the verb between asterisks; null where its frame does not hold. */
function lemmaIn(example: string): string | null {
  const { sentence, start } = markedIn(example);
  const pieces = read(sentence);
  return (
    cueOfOther(
      pieces,
      pieces.findIndex((piece) => piece.start === start),
    )?.lemma ?? null
  );
}

describe('a verb that reports in a frame of its own', () => {
  it.each(OTHER_VERBS)('is told by its example: $example', ({ example, lemma }) => {
    expect(lemmaIn(example)).toBe(lemma);
  });
});

test.each([
  'The *figures* the guild has are old.',
  'These *figures* could not be checked.',
  'Rights *advocates* were late.',
  'The evidence *contradicted* this.',
  'Mara Quist *declined* to comment.',
  'Mara Quist *reassured* the keepers.',
])('no frame holds in: %s', (example) => {
  expect(lemmaIn(example)).toBeNull();
});
