import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const TWO = 'Two people familiar with the sale told The Bay Post that the yard will not open before spring.';
const ONE = 'A clerk at the port said that the yard needs forty new beams.';
const BARE = 'Clerks at the port said that the yard needs forty new beams.';

const OTHERS: readonly BesideCase[] = [
  ...['Several', 'Many', 'A few', 'All'].map((many): BesideCase => [
    TWO,
    `${many} people familiar with the sale told The Bay Post that the yard will not open before spring.`,
    [`words ${many.toLowerCase()}/two people`],
  ]),
  [
    TWO,
    'A person familiar with the sale told The Bay Post that the yard will not open before spring.',
    ['words a person/two people'],
  ],
  [
    TWO,
    'Three people familiar with the sale told The Bay Post that the yard will not open before spring.',
    ['number three/'],
  ],
  [
    ONE,
    'Clerks at the port said that the yard needs forty new beams.',
    ['words clerks at/a clerk; Clerks at the port'],
  ],
  [
    ONE,
    'Several clerks said that the yard needs forty new beams.',
    ['words several/a clerk; Several clerks'],
  ],
  [
    BARE,
    'A clerk at the port said that the yard needs forty new beams.',
    ['words a clerk/clerks at; A clerk at the port'],
  ],
  [BARE, 'Most clerks at the port said that the yard needs forty new beams.', ['words most/clerks at']],
];

const SAME: readonly BesideCase[] = [
  [TWO, 'People told The Bay Post that the yard will not open before spring.', ['exact']],
  [TWO, '2 people told The Bay Post the yard will not open before spring.', ['exact']],
  [TWO, 'The people familiar with the sale said that the yard will not open before spring.', ['exact']],
  [ONE, 'The clerk said that the yard needs forty new beams.', ['exact']],
  [ONE, 'One clerk at the port said that the yard needs forty new beams.', ['exact']],
  [BARE, 'The clerks said that the yard needs forty new beams.', ['exact']],
  [BARE, 'Some clerks said that the yard needs forty new beams.', ['exact']],
];

describe('how many people without a name spoke', () => {
  test.each(OTHERS)('is told where the article has others, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('is right beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
