import { expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const FARE =
  'Mayor Ida Roos said the new fare was “a fair price for all” and has paid for two boats since May.';
const SPOKEN = '“The boats are too old for winter storms,” Ida Roos told reporters on Friday.';

/** What runs into the quotation of a message, and what is told of it. */
const CASES: readonly BesideCase[] = [
  // The words before the quotation are compared as the rest is.
  [FARE, 'Ida Roos said the new fare was “a fair price for all” and has paid for two boats.', ['exact']],
  [FARE, 'Roos said the fare was “a fair price for all”.', ['exact']],
  [
    FARE,
    'Ida Roos said the new fare was not “a fair price for all” and has paid for two boats.',
    ['negation not/'],
  ],
  [FARE, 'Roos said the new fare wasn’t “a fair price for all”.', ["negation wasn't/; words /was"]],
  [FARE, 'Roos said a new fare might be “a fair price for all”.', ['words might/']],
  [FARE, 'Roos said the new tax was “a fair price for all”.', ['words tax/fare']],
  [FARE, 'Roos said the new fare will be “a fair price for all”.', ['words will,be/was']],
  // What was denied may not lose that.
  [
    'Piet Maas said the shed was never “a safe place for goats” in his time.',
    'Piet Maas said the shed was “a safe place for goats” in his time.',
    ['left out /never'],
  ],
  // Whom it was told is no part of what is reported.
  [SPOKEN, 'Ida Roos told reporters “The boats are too old for winter storms”', ['exact']],
  [SPOKEN, 'Ida Roos said the boats were not “too old for winter storms”.', ['negation not/']],
  [
    'Ida Roos told reporters the boats were “too old for winter storms”.',
    'Ida Roos said the boats were “too old for winter storms”.',
    ['exact'],
  ],
];

test.each(CASES)('beside %j: %j', async (article, message, told) => {
  expect(await toldBeside(article, message)).toEqual(told);
});
