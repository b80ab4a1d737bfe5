import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const TWO =
  'The mayor of Norrby, Ida Roos, said farmers had been cut off. “Nobody here counts the votes. They want a boat that runs,” she said. Piet Maas, a baker in Lomma, was angry. “The oven is cold. Nobody came. We sold 40 loaves in May,” he said.';

const OTHERS: readonly BesideCase[] = [
  [
    TWO,
    '“Nobody here counts the votes. They want a boat that runs,” said Piet Maas, a baker in Lomma.',
    ['Piet Maas, a baker', 'name lomma/; Piet Maas, a baker'],
  ],
  [
    TWO,
    '“Nobody here counts the votes. They want a boat that runs,” said Ida Roos, a baker.',
    ['exact', 'words baker/'],
  ],
  [
    TWO,
    '“The oven is cold. Nobody came. We sold 50 loaves in May,” said Piet Maas, a baker in Lomma.',
    ['exact', 'exact', 'number 50/40'],
  ],
  [
    TWO,
    '“The oven is cold. They want a boat that runs,” said Piet Maas, a baker.',
    ['exact', 'Piet Maas, a baker'],
  ],
];

const SAME: readonly BesideCase[] = [
  [
    TWO,
    '“Nobody here counts the votes. They want a boat that runs,” said Ida Roos, mayor of Norrby.',
    ['exact', 'exact'],
  ],
  [
    TWO,
    '"Nobody here counts the votes. They want a boat that runs," said the mayor of Norrby, Ida Roos.',
    ['exact', 'exact'],
  ],
  [
    TWO,
    '“Nobody here counts the votes. They want a boat that runs,” Ida Roos, the mayor of Norrby, said.',
    ['exact', 'exact'],
  ],
  [
    TWO,
    '“The oven is cold. Nobody came. We sold 40 loaves in May,” said Piet Maas, a baker in Lomma.',
    ['exact', 'exact', 'exact'],
  ],
];

describe('a quotation of several sentences before a name and a post', () => {
  test.each(OTHERS)(
    'is told where they are not those of whoever spoke, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
  test.each(SAME)('is right, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
