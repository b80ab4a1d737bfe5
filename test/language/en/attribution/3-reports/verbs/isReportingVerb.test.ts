import { describe, expect, it } from '@jest/globals';
import {
  isReportingVerb,
  ROWS,
} from '../../../../../../src/language/en/attribution/3-reports/verbs/isReportingVerb.ts';
import { cueOfOther } from '../../../../../../src/language/en/attribution/3-reports/verbs/otherVerbs.ts';
import { cueOf } from '../../../../../../src/language/en/reportingVerbs.ts';
import { allMarkedIn, read, sidesOf } from '../../pieces.ts';

/** The words between asterisks, which look like reporting verbs, with those around them. */
function formsIn(example: string) {
  const { sentence, starts } = allMarkedIn(example);
  const pieces = read(sentence);
  return starts.map((start) => {
    const v = pieces.findIndex((piece) => piece.start === start);
    const piece = pieces[v];
    const cue = cueOf(piece?.word ?? '') ?? cueOfOther(pieces, v);
    if (!piece || !cue) throw new Error(`no reporting verb in ${JSON.stringify(example)}`);
    return { pieces, v, cue, piece, left: pieces[v - 1], next: pieces[v + 1] };
  });
}

describe('whether a word that looks like a reporting verb is one', () => {
  it.each(ROWS)('is told by the row of its example: $example', (row) => {
    const [{ side } = { side: '' }] = sidesOf(row.example);
    for (const place of formsIn(side)) expect(ROWS.find(({ isFor }) => isFor(place))).toBe(row);
  });

  it.each(ROWS)('is the same in all of the example, and not behind "but": $example', ({ example }) => {
    const sides = sidesOf(example).map(({ side }) =>
      formsIn(side).map(({ pieces, v, cue }) => isReportingVerb(pieces, v, cue)),
    );
    const [isVerb] = sides[0] ?? [];
    expect(sides.map((found, i) => found.every((is) => is === (i === 0 ? isVerb : !isVerb)))).toEqual(
      sides.map(() => true),
    );
  });
});
