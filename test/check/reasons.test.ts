import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

/** What is told is the main thing, and names nobody who is none. */
const CASES: readonly BesideCase[] = [
  // What looks like a verb with somebody before it, or behind it.
  [
    'The rest, 41 crowns, went to a bakery in Lomma on Sunday.',
    'The rest, 41 crowns, went to a bakery in Norrby on Sunday.',
    ['name norrby/lomma'],
  ],
  [
    '“I’ve told them that no pilot sleeps in the harbour,” Edda Falk said.',
    'I’ve told them that a pilot sleeps in the harbour.',
    ['negation /no'],
  ],
  [
    '“We will not sell the boats of the harbour,” Edda Falk told state television.',
    '“We will sell the boats of the harbour,” she told state television.',
    ['negation /not'],
  ],
  [
    'Piet Maas said police found two boats in the bay of Norrby.',
    'Piet Maas: Police found two boats in the bay of Norrby',
    ['exact'],
  ],
  // Who said it of whom.
  [
    'Judge Edda Falk told the clerk Ola Berg that he had “sold what was never his to sell”.',
    'Ola Berg told Judge Edda Falk that he had “sold what was never his to sell”.',
    ['Ola Berg'],
  ],
  [
    'Judge Edda Falk told the clerk Ola Berg that he had “sold what was never his to sell”.',
    'Judge Edda Falk told Ola Berg that he had “sold what was never his to sell”.',
    ['exact'],
  ],
  // A little word that stands elsewhere is one that differs here.
  [
    'She met my brother, who sold his boat to pay for my lessons.',
    'He sold my boat to pay for my lessons.',
    ['words he/his'],
  ],
  // Hours of the morning and of the evening.
  [
    'The boat left the pier at 4.20 p.m. on Sunday.',
    'The boat left the pier at 4.20 a.m. on Sunday.',
    ['words /pm'],
  ],
  [
    'The boat left the pier at 4.20 p.m. on Sunday.',
    'The boat left the pier at 4.20pm on Sunday.',
    ['exact'],
  ],
  // A source that is cut off, and one that asked not to be named.
  [
    'The Bay Post reported that boats were seen off Norrby last night, citing two pilots who asked not to be named.',
    'Boats were seen off Norrby last night.',
    ['left out /citing,two,pilots'],
  ],
  [
    'The Bay Post reported that boats were seen off Norrby last night, citing two pilots who asked not to be named.',
    'The Bay Post reported that boats were seen off Norrby last night.',
    ['exact'],
  ],
  // An answer is a sentence, though it is a word.
  [
    'It came too late to help my father, Edda Falk said.',
    'A: Yes. It came too late to help my father.',
    ['not found', 'exact'],
  ],
  [
    'It came too late to help my father, Edda Falk said.',
    'A: It came too late to help my father.',
    ['exact'],
  ],
];

describe('the reasons of a check', () => {
  test.each(CASES)('beside “%s” of %s are %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
