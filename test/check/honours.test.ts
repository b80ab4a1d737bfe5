import { describe, expect, test } from '@jest/globals';
import { withPlainTitles } from '../../src/language/en/claims/honours.ts';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const WARD =
  '“We sent forty people home without a bed,” said Ann Lee, M.D., who runs the ward. Sven Falk, PhD, a chemist at the institute, said the water was safe to drink. Dr. Maria Oduya, head of surgery, said the roof had leaked since March.';
const TOLD =
  'General Tomas Brandt said his troops would leave three villages by June. “We gave up the hills for nothing,” he said. “The U.S. will pay for the new pier,” said Sen. Karl Timm. Mayor Joan Petrie was glad. “We will paint it green in the summer,” Petrie said.';

const SAME: readonly BesideCase[] = [
  [WARD, '“We sent forty people home without a bed,” Ann Lee, M.D., said', ['exact']],
  [WARD, '“We sent forty people home without a bed” — Ann Lee, MD', ['exact']],
  [WARD, 'Ann Lee, M.D.: “We sent forty people home without a bed”', ['exact']],
  [WARD, 'Dr. Ann Lee: “We sent forty people home without a bed”', ['exact']],
  [WARD, 'Sven Falk, Ph.D., said the water was safe to drink', ['exact']],
  [WARD, 'Dr Falk said the water was safe to drink', ['exact']],
  [WARD, 'Dr Maria Oduya said the roof had leaked since March', ['exact']],
  [TOLD, 'Gen. Brandt: “We gave up the hills for nothing”', ['exact']],
  [TOLD, '“We gave up the hills for nothing” — Gen. Tomas Brandt', ['exact']],
  [TOLD, 'Senator Karl Timm: “The US will pay for the new pier”', ['exact']],
  [TOLD, 'Mrs. Petrie said: “We will paint it green in the summer”', ['exact']],
];

const OTHERS: readonly BesideCase[] = [
  [WARD, 'Ann Lee, PhD: “We sent forty people home without a bed”', ['words phd/']],
  [WARD, 'Sven Falk, MD, said the water was safe to drink.', ['words md/']],
  [WARD, 'Maria Oduya, MD, said the roof had leaked since March', ['words md/']],
  [WARD, 'Prof. Sven Falk said the water was safe to drink', ['words prof/']],
  [WARD, 'Senator Ann Lee said: “We sent forty people home without a bed”', ['words senator/']],
  [TOLD, 'Dr. Joan Petrie: “We will paint it green in the summer”', ['words dr/']],
  [TOLD, 'Sir Joan Petrie said: “We will paint it green in the summer”', ['words sir/']],
  [TOLD, 'Sen. Joan Petrie: “We will paint it green in the summer”', ['words sen/']],
  [TOLD, 'Col. Brandt: “We gave up the hills for nothing”', ['words col/']],
];

describe('a title or degree that a message puts beside a name', () => {
  test.each(SAME)('is right beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(OTHERS)('is told beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});

test.each([
  ['Dr. Dana Wren, Ph.D., said', 'Dr Dana Wren PhD said'],
  ['Dana Wren, M.D., a surgeon, said', 'Dana Wren MD, a surgeon, said'],
  ['Dana Wren, KC.', 'Dana Wren KC'],
  // Neither a title nor a degree.
  ['It sank. Gen Wren swam.', 'It sank. Gen Wren swam.'],
  ['The boat, Ma, and the crew', 'The boat, Ma, and the crew'],
  ['We do. Wren, do you?', 'We do. Wren, do you?'],
])('signs of titles are read past in %j', (text, plain) => {
  expect(withPlainTitles(text)).toBe(plain);
});
