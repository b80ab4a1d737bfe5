import { describe, expect, it, test } from '@jest/globals';
import {
  CLAUSE_SIGNS,
  findClauseSign,
  hasSubjectAndVerb,
} from '../../../../../../src/language/en/attribution/3-reports/links/hasSubjectAndVerb.ts';
import { markedIn, read } from '../../pieces.ts';

/** Where the words begin that stand behind "|", and the sentence without it. */
function behindBar(example: string): { whole: string; behind: number } {
  const [before = '', after = ''] = example.split('| ');
  return { whole: before + after, behind: before.length };
}

describe('a sign of a clause', () => {
  it.each(CLAUSE_SIGNS)('decides its example: $name', ({ name, example, isClause }) => {
    const { whole, behind } = behindBar(example);
    const { sentence, start } = markedIn(whole);
    const pieces = read(sentence);
    const from = pieces.findIndex((piece) => piece.start >= behind);
    const found = findClauseSign(pieces, from);
    expect(found?.sign.name).toBe(name);
    expect(pieces[found!.at]?.start).toBe(start);
    expect(hasSubjectAndVerb(pieces, from)).toBe(isClause);
  });

  it('has a name of its own', () => {
    expect(new Set(CLAUSE_SIGNS.map(({ name }) => name)).size).toBe(CLAUSE_SIGNS.length);
  });
});

test.each([
  ['She thinks | even that is late.', true],
  ['She showed | us the nets that were torn.', false],
  ['She showed | us the nets that were meant to hold the ice.', false],
  ['She denied | the charge.', false],
])('%s %s', (example, isClause) => {
  const { whole, behind } = behindBar(example);
  const pieces = read(whole);
  expect(
    hasSubjectAndVerb(
      pieces,
      pieces.findIndex(({ start }) => start >= behind),
    ),
  ).toBe(isClause);
});
