import { describe, expect, it } from '@jest/globals';
import { verbGroup } from '../../../../../../src/language/en/attribution/2-phrases/verbGroups.ts';
import { findSubject } from '../../../../../../src/language/en/attribution/3-reports/findSubject.ts';
import * as after from '../../../../../../src/language/en/attribution/3-reports/obstacles/obstaclesAfter.ts';
import * as before from '../../../../../../src/language/en/attribution/3-reports/reportBefore.ts';
import { reportAfter } from '../../../../../../src/language/en/attribution/3-reports/reportAfter.ts';
import { cueOf } from '../../../../../../src/language/en/reportingVerbs.ts';
import type { Piece } from '../../../../../../src/language/attribution.ts';
import { markedIn, read } from '../../pieces.ts';

/** The verb between asterisks, and whose it is. */
function verbIn(example: string) {
  const { sentence, start } = markedIn(example);
  const pieces: readonly Piece[] = read(sentence);
  const v = pieces.findIndex((piece) => piece.start === start);
  const cue = cueOf(pieces[v]?.word ?? '');
  const group = verbGroup(pieces, v);
  const subject = cue && findSubject(pieces, v, group.from, cue, []);
  if (!cue || !subject) throw new Error(`no verb with a subject in ${JSON.stringify(example)}`);
  return { pieces, v, cue, subject, group };
}

describe('what stands before a verb is not what it reports', () => {
  it.each(before.OBSTACLES)('in the example of "$name", for this reason alone', ({ name, example }) => {
    const { pieces, v, cue, subject } = verbIn(example);
    const place = before.placeBehind(pieces, v, cue, subject);
    const holding = before.OBSTACLES.filter(({ holds }) => holds(place));
    expect(holding.map((obstacle) => obstacle.name)).toEqual([name]);
    expect(before.reportBefore(pieces, v, cue, subject)).toBeNull();
  });

  it.each(['“The bill is high,” Mara Quist *said*.', 'The bill, Mara Quist *said*, is high.'])(
    'but it is in: %s',
    (example) => {
      const { pieces, v, cue, subject } = verbIn(example);
      expect(before.reportBefore(pieces, v, cue, subject)?.content).not.toEqual([]);
    },
  );
});

describe('what is tied to a verb is not what it reports', () => {
  it.each(after.OBSTACLES)('in the example of "$name", for this reason alone', ({ name, example }) => {
    const { pieces, v, cue, subject, group } = verbIn(example);
    const place = after.placeBefore(pieces, v, cue, subject, group);
    const holding = after.OBSTACLES.filter(({ holds }) => place && holds(place));
    expect(holding.map((obstacle) => obstacle.name)).toEqual([name]);
    expect(reportAfter(pieces, v, cue, subject, group)).toBeNull();
  });

  it.each(['Mara Quist *said* that the bill was high.', 'The guild is *threatening* to strike.'])(
    'but it is in: %s',
    (example) => {
      const { pieces, v, cue, subject, group } = verbIn(example);
      expect(reportAfter(pieces, v, cue, subject, group)?.content).toHaveLength(1);
    },
  );
});
