import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const COUNCIL = `The mill will close in June, mayor Ida Roos said. She expects that no worker will lose a job. She told Bay Radio that the loom had been sold.

Piet Maas did not answer letters from the union. His clerk Lea Holm said that the union had been told in May. She regretted the loss of the loom.

The loom was built in Lomma in 1902. It cost the town 4,000 crowns and was never insured. It rained on the day it came.

Treasurer Omar Lund said that the mill had paid no rent since 2019. He called it a gift to nobody. Six goats were found in the yard. None of them was hurt.`;

const HARBOUR = `Harbour master Siri Hald accused the owners of waiting too long. “The pier was never safe,” she wrote.

Transport minister Dana Quist will visit the pier on Monday.

The owner’s lawyer, Ida Brandt, was at sea. “We will mend it in a week,” Brandt said.`;

const OTHERS: readonly BesideCase[] = [
  [
    HARBOUR,
    'Transport minister Dana Quist will visit the pier on Monday. “We will mend it in a week,” she said.',
    ['exact', 'Dana Quist'],
  ],
  [
    HARBOUR,
    'Transport minister Dana Quist will visit the pier on Monday. “We will mend it in a week.”',
    ['exact', 'Dana Quist'],
  ],
  [
    COUNCIL,
    'Piet Maas did not answer letters from the union. He called it a gift to nobody.',
    ['exact', 'Piet Maas'],
  ],
  [
    COUNCIL,
    'His clerk Lea Holm said that the union had been told in May. She told Bay Radio that the loom had been sold.',
    ['exact', 'His clerk Lea Holm'],
  ],
  [
    COUNCIL,
    'The mill will close in June, mayor Ida Roos said. She regretted the loss of the loom.',
    ['exact', 'order she/she'],
  ],
  [
    COUNCIL,
    'The mill will close in June. It cost the town 4,000 crowns and was never insured.',
    ['exact', 'order it/it'],
  ],
  [
    COUNCIL,
    'Piet Maas did not answer letters from the union. None of them was hurt.',
    ['exact', 'order None/None'],
  ],
];

const SAME: readonly BesideCase[] = [
  [
    HARBOUR,
    'Harbour master Siri Hald accused the owners of waiting too long. “The pier was never safe,” she wrote.',
    ['exact', 'exact'],
  ],
  [
    HARBOUR,
    'Harbour master Siri Hald accused the owners of waiting too long. “The pier was never safe.”',
    ['exact', 'exact'],
  ],
  [
    COUNCIL,
    'The mill will close in June, mayor Ida Roos said. She expects that no worker will lose a job.',
    ['exact', 'exact'],
  ],
  [
    COUNCIL,
    'The mill will close in June, mayor Ida Roos said. She told Bay Radio that the loom had been sold.',
    ['exact', 'exact'],
  ],
  [
    COUNCIL,
    'She expects that no worker will lose a job. She told Bay Radio that the loom had been sold.',
    ['exact', 'exact'],
  ],
  [
    COUNCIL,
    'The loom was built in Lomma in 1902. It cost the town 4,000 crowns and was never insured.',
    ['exact', 'exact'],
  ],
  [
    COUNCIL,
    'She told Bay Radio that the loom had been sold. It cost the town 4,000 crowns and was never insured.',
    ['exact', 'exact'],
  ],
  [
    COUNCIL,
    'The mill will close in June, mayor Ida Roos said. It rained on the day it came.',
    ['exact', 'exact'],
  ],
  [
    COUNCIL,
    'Treasurer Omar Lund said that the mill had paid no rent since 2019. He called it a gift to nobody.',
    ['exact', 'exact'],
  ],
  [COUNCIL, 'Six goats were found in the yard. None of them was hurt.', ['exact', 'exact']],
  [COUNCIL, 'The loom was built in Lomma in 1902. He called it a gift to nobody.', ['exact', 'exact']],
  [
    COUNCIL,
    '- Piet Maas did not answer letters from the union.\n- He called it a gift to nobody.',
    ['exact', 'exact'],
  ],
];

describe('what a sentence leans on', () => {
  test.each(OTHERS)(
    'is not the one before it in a message, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
  test.each(SAME)('is the same, or nobody is taken for it, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
