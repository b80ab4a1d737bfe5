import { describe, expect, it, test } from '@jest/globals';
import { findReports } from '../../../../../../src/language/en/attribution/3-reports/findReports.ts';
import {
  STEPS,
  steppedUp,
} from '../../../../../../src/language/en/attribution/3-reports/byVerb/steppedUp.ts';
import { verbGroup } from '../../../../../../src/language/en/attribution/2-phrases/verbGroups.ts';
import { markedIn, read } from '../../pieces.ts';

describe('a step before somebody speaks', () => {
  it.each(STEPS)('is told by its example: $example', ({ example }) => {
    const { sentence, start } = markedIn(example);
    const pieces = read(sentence);
    const said = pieces.findIndex(
      ({ word }, i) => pieces[i - 1]?.word === 'to' && pieces[i + 1]?.word === 'that' && word !== '',
    );
    expect(pieces[steppedUp(pieces, verbGroup(pieces, said))]?.start).toBe(start);
    expect(findReports(pieces).map(({ speaker }) => speaker && pieces[speaker.from]?.word)).toEqual(['mara']);
  });
});

test.each(['Mara Quist came to say that it was late.', 'Mara Quist might rise to say that it was late.'])(
  'nobody has spoken: %s',
  (sentence) => {
    expect(findReports(read(sentence))).toEqual([]);
  },
);
