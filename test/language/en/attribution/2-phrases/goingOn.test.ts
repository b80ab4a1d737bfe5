import { describe, expect, it } from '@jest/globals';
import { isNominal } from '../../../../../src/language/any/attribution/pieces.ts';
import { GOING_ON, goesOn, stepAt } from '../../../../../src/language/en/attribution/2-phrases/goingOn.ts';
import { allMarkedIn, read, sidesOf } from '../pieces.ts';

/** Each word between asterisks of a phrase, which begins behind its verb where it has one. */
function stepsIn(phrase: string) {
  const { sentence, starts } = allMarkedIn(phrase);
  const pieces = read(sentence);
  const from = /^(?:said|told)$/.test(pieces[0]?.word ?? '') ? 1 : 0;
  return starts.map((start) => {
    const i = pieces.findIndex((piece) => piece.start === start);
    return { pieces, from, i, hasNoun: pieces.slice(from, i).some(isNominal) };
  });
}

describe('with what a noun phrase goes on', () => {
  it.each(GOING_ON)('is told by the first row for its example: $example', (row) => {
    for (const { side, isSo } of sidesOf(row.example)) {
      for (const { pieces, from, i, hasNoun } of side.split(/[,;] /).flatMap(stepsIn)) {
        const step = stepAt(pieces, from, i, hasNoun);
        expect(GOING_ON.find(({ isFor }) => step !== null && isFor(step))).toBe(row);
        expect(goesOn(pieces, from, i, hasNoun)).toBe(isSo);
      }
    }
  });
});
