import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const TWO =
  'Captain Piet Roos and the harbour pilot Edda Roos saw the wave. “It took the pier in a minute,” Roos said on Friday.';
const NEXT =
  'Arvo Roos left the board in May. Liv Roos founded the yard with him in 2015. “We have beams for two years,” Roos said on Sunday.';
const COUSIN =
  'Marek Berg opened the mill in 1999 with his cousin Piet. Piet Berg sold his share in 2020. “We will hire forty people,” Berg said on Friday.';
const WIFE =
  '“The pier held for an hour,” said Captain Piet Roos. His wife, Edda Roos, was at home. “It took the pier in a minute,” Roos said on Friday.';
const ONE = '“The pier held for an hour,” said Captain Piet Roos. “It took the pier in a minute,” Roos said.';

const CASES: readonly BesideCase[] = [
  [TWO, 'Piet Roos: “It took the pier in a minute”', ['name piet/']],
  [TWO, '“It took the pier in a minute,” said Edda Roos', ['name edda/']],
  [TWO, 'Roos: “It took the pier in a minute”', ['exact']],
  [NEXT, 'Arvo Roos: “We have beams for two years”', ['name arvo/']],
  [NEXT, 'Liv Roos: “We have beams for two years”', ['name liv/']],
  [NEXT, 'Zorbax Roos: “We have beams for two years”', ['Zorbax Roos']],
  [NEXT, '“We have beams for two years,” Ms Roos said', ['exact']],
  [COUSIN, 'Piet Berg: “We will hire forty people”', ['name piet/']],
  // One of them was quoted by their full name, or the other one is a relative.
  [WIFE, 'Piet Roos: “It took the pier in a minute”', ['exact']],
  [WIFE, 'Edda Roos: “It took the pier in a minute”', ['Edda Roos']],
  [ONE, 'Piet Roos: “It took the pier in a minute”', ['exact']],
  [ONE, 'Edda Roos: “It took the pier in a minute”', ['Edda Roos']],
];

describe('a first name before a last name that several people have', () => {
  test.each(CASES)(
    'is told where the article leaves it open, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
});
