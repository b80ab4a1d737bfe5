import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const TWO = 'No beam has been replaced, and no berth will be lost before the winter fair.';
const DENIED = 'Nobody said that the pier was closed at noon, and the boats left Lomma in the dark.';

/** What only another clause of the sentence denies. */
const OTHERS: readonly BesideCase[] = [
  [TWO, '“No beam has been replaced”', ['exact']],
  [TWO, 'no berth will be lost before the winter fair', ['exact']],
  [
    '“The council has not discussed this, and I will not support it,” Ida Roos said.',
    '“The council has not discussed this,” Roos said.',
    ['exact'],
  ],
  [
    '“We are not tired; we want to be paid on time,” Piet Maas said.',
    '“We want to be paid on time,” Maas said.',
    ['exact'],
  ],
];

/** What the clause itself loses, or what it hangs on. */
const OWN: readonly BesideCase[] = [
  [TWO, 'berth will be lost before the winter fair', ['left out /no']],
  [DENIED, 'The boats left Lomma in the dark.', ['left out /nobody']],
  [
    '“I only wanted them to count the boats, and they never did,” Edda Falk said.',
    '“I only wanted them to count the boats,” Falk said.',
    ['left out /never'],
  ],
  [DENIED, 'The pier was closed at noon.', ['left out /nobody']],
  [
    'Piet Maas will pay for the beams, and not before the winter.',
    'Piet Maas will pay for the beams.',
    ['left out /not'],
  ],
  [
    'The pier will open in May, and the boats will sail if it holds.',
    'The pier will open in May.',
    ['left out /if'],
  ],
];

describe('a negation around what a message takes from a sentence', () => {
  test.each(OTHERS)('is of another clause, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(OWN)('is its own, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
