import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const OWNERS = 'Mayor Ida Roos opened the pier. She said owners of old boats would be charged in May.';
const RAIN = 'Mayor Ida Roos opened the pier. She said heavy rain would wash the road away.';

const SAME: readonly BesideCase[] = [
  [OWNERS, 'Roos said owners of old boats would be charged in May.', ['exact']],
  [OWNERS, 'Ida Roos said owners of old boats would be charged in May.', ['exact']],
  [OWNERS, 'The mayor said owners of old boats would be charged in May.', ['exact']],
  [RAIN, 'Roos said heavy rain would wash the road away.', ['exact']],
  [
    'Ida Roos left. She said some 40 boats would be sold.',
    'Roos said some 40 boats would be sold.',
    ['exact'],
  ],
  ['Ida Roos left. She said two boats would be sold.', 'Ida Roos said two boats would be sold.', ['exact']],
  [
    'Ida Roos left. She warned farms which lost hay would close.',
    'Roos warned farms which lost hay would close.',
    ['exact'],
  ],
  [
    'Roos said that about one in five children in the region had left.',
    'Roos said about one in five children in the region had left.',
    ['exact'],
  ],
  // A noun that is spelt as such a verb.
  [
    'A clerk who sold state diesel to a yard was fined in May.',
    'A clerk who sold state diesel to a yard was fined in May.',
    ['exact'],
  ],
];

const OTHERS: readonly BesideCase[] = [
  [
    'Roos said that about one in five children in the region had left.',
    'Maas said about one in five children in the region had left.',
    ['Maas'],
  ],
  [OWNERS, 'Piet Maas said owners of old boats would be charged in May.', ['Piet Maas']],
  [OWNERS, 'Ruth Roos said owners of old boats would be charged in May.', ['Ruth Roos']],
  [OWNERS, 'He said owners of old boats would be charged in May.', ['He']],
  [OWNERS, 'Roos said owners of boats would be charged in May.', ['words /old']],
  [OWNERS, 'Roos said owners of old boats would not be charged in May.', ['negation not/']],
  [OWNERS, 'Roos admitted owners of old boats would be charged in May.', ['words admitted/said']],
  [RAIN, 'Roos said rain would wash the road away.', ['left out /heavy']],
  ['Ida Roos left. She denied boats would be sold.', 'Roos said boats would be sold.', ['left out /denied']],
  ['Ida Roos left. She hoped boats would be sold.', 'Ida Roos said boats would be sold.', ['Ida Roos']],
  ['Ida Roos left. She said many boats would be sold.', 'Roos said boats would be sold.', ['left out /many']],
  [
    'Ida Roos left. She said if it froze boats would be sold.',
    'Roos said boats would be sold.',
    ['left out /if'],
  ],
  ['Ida Roos left. Piet Maas said boats would be sold.', 'Roos said boats would be sold.', ['Roos']],
];

describe('a clause that is reported without “that” and begins with a noun alone', () => {
  test.each(SAME)('is the same beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(OTHERS)('differs beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
