import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const YARD = 'The yard in Lomma will sell 4,000 boats before the winter comes.';
const BOATS = '“The boats are too old for winter storms, and we know it,” harbour pilot Edda Falk said.';
const RAIN = '“I do not mind the rain, only being asked about it,” Ines Haro says.';

const CASES: readonly BesideCase[] = [
  [YARD, `is this real?? ${YARD}`, ['exact']],
  [YARD, `Real or fake? ${YARD}`, ['exact']],
  [YARD, `can someone check this: ${YARD}`, ['exact']],
  [YARD, `can someone check this:\n${YARD}`, ['exact']],
  [YARD, `${YARD} Is this true?`, ['exact']],
  [YARD, 'is this real?? The yard in Lomma will sell 5,000 boats.', ['number 5000/4000']],
  [BOATS, 'did she really say “The boats are too old for winter storms”?', ['exact']],
  [BOATS, 'is this real: “The boats are too old for winter storms” — Ida Roos', ['Ida Roos']],
  [BOATS, 'this is fake: “The boats are too old for winter storms”', ['words fake/']],
  // What is told of whoever speaks is not who speaks.
  [RAIN, 'Haro: I do not mind the rain, only being asked about it', ['exact']],
  [RAIN, 'Roos: I do not mind the rain, only being asked about it', ['Roos']],
];

describe('what stands beside a sentence and asks whether it is so', () => {
  test.each(CASES)('counts for nothing, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
