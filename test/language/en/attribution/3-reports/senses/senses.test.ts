import { describe, expect, it, test } from '@jest/globals';
import { findLink } from '../../../../../../src/language/en/attribution/3-reports/links/links.ts';
import { findSense } from '../../../../../../src/language/en/attribution/3-reports/senses/sense.ts';
import { SENSES } from '../../../../../../src/language/en/attribution/3-reports/senses/senses.ts';
import { THINGS } from '../../../../../../src/language/en/attribution/3-reports/senses/thingSenses.ts';
import { cueOf } from '../../../../../../src/language/en/reportingVerbs.ts';
import { markedIn, read } from '../../pieces.ts';

/** The verb between asterisks, what stands before it as its subject, and where what is behind it begins. */
function verbIn(example: string) {
  const { sentence, start } = markedIn(example);
  const pieces = read(sentence);
  const v = pieces.findIndex((piece) => piece.start === start);
  const cue = cueOf(pieces[v]?.word ?? '');
  if (!cue) throw new Error(`no verb in ${JSON.stringify(example)}`);
  return { pieces, from: v + 1, cue, subject: { from: 0, to: v, beside: null } };
}

describe.each([
  ['that decides before anything else', SENSES],
  ['in which a verb reports a thing', THINGS],
])('a sense %s', (_, senses) => {
  it.each(senses)('is the one of its example: $example', (sense) => {
    const { pieces, from, cue, subject } = verbIn(sense.example);
    expect(findSense(senses, pieces, from, cue, subject)).toBe(sense);
    const behind = pieces.findIndex(({ word }) => word === 'that') + 1;
    const begins = { thing: from, 'thing after a word': from + 1, that: behind };
    expect(findLink(pieces, from, cue, subject)?.from ?? null).toBe(sense.reports && begins[sense.reports]);
  });
});

/** Other senses of verbs that stand in a table. */
test.each([
  'Mara Quist *agreed* that it leaks.',
  'Mara Quist *dismissed* the claim.',
  'The survey *counted* nine boats.',
  'Mara Quist *wrote* that it leaks.',
])('no sense is that of: %s', (example) => {
  const { pieces, from, cue, subject } = verbIn(example);
  expect(findSense(SENSES, pieces, from, cue, subject)).toBeUndefined();
  expect(findLink(pieces, from, cue, subject)).not.toBeNull();
});
