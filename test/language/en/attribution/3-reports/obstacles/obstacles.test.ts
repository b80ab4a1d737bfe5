import { describe, expect, it } from '@jest/globals';
import { verbGroup } from '../../../../../../src/language/en/attribution/2-phrases/verbGroups.ts';
import { findSubject } from '../../../../../../src/language/en/attribution/3-reports/subjects/findSubject.ts';
import { OBSTACLES_AFTER } from '../../../../../../src/language/en/attribution/3-reports/obstacles/obstaclesAfter.ts';
import { placeAfter } from '../../../../../../src/language/en/attribution/3-reports/obstacles/placeAfter.ts';
import { OBSTACLES_BEFORE } from '../../../../../../src/language/en/attribution/3-reports/obstacles/obstaclesBefore.ts';
import { placeBefore } from '../../../../../../src/language/en/attribution/3-reports/obstacles/placeBefore.ts';
import { reportBefore } from '../../../../../../src/language/en/attribution/3-reports/byVerb/reportBefore.ts';
import { reportAfter } from '../../../../../../src/language/en/attribution/3-reports/byVerb/reportAfter.ts';
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
  it.each(OBSTACLES_BEFORE)('in the example of "$name", for this reason alone', ({ name, example }) => {
    const { pieces, v, cue, subject } = verbIn(example);
    const place = placeBefore(pieces, v, cue, subject);
    const holding = OBSTACLES_BEFORE.filter(({ holds }) => holds(place));
    expect(holding.map((obstacle) => obstacle.name)).toEqual([name]);
    expect(reportBefore(pieces, v, cue, subject)).toBeNull();
  });

  it.each(['“The bill is high,” Mara Quist *said*.', 'The bill, Mara Quist *said*, is high.'])(
    'but it is in: %s',
    (example) => {
      const { pieces, v, cue, subject } = verbIn(example);
      expect(reportBefore(pieces, v, cue, subject)?.content).not.toEqual([]);
    },
  );
});

describe('what is tied to a verb is not what it reports', () => {
  it.each(OBSTACLES_AFTER)('in the example of "$name", for this reason alone', ({ name, example }) => {
    const { pieces, v, cue, subject, group } = verbIn(example);
    const place = placeAfter(pieces, v, cue, subject, group);
    const holding = OBSTACLES_AFTER.filter(({ holds }) => place && holds(place));
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
