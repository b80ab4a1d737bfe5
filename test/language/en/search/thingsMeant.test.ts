import { expect, test } from '@jest/globals';
import { thingsMeant } from '../../../../src/language/en/search/thingsMeant.ts';

test.each([
  ['when do the miners go back to the new pit', 'miners pit'],
  ['how much did the tallest old mill cost', 'mill'],
  ['was anyone hurt during the strike', 'strike'],
  ['who owns the ferry company', 'ferry'],
  ['how much is a violin', ''],
  ['when did the two dogs reach the inn', 'dogs inn'],
  ['what is the same here', ''],
])('%s', (question, words) => {
  expect(
    thingsMeant(question)
      .map(({ start, end }) => question.slice(start, end))
      .join(' '),
  ).toBe(words);
});
