import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Who speaks below a heading that is the name of a person. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...voices: string[]])[]>> = {
  'a heading names who speaks below': [
    [
      '## Olga Tamm, who came late\n\n“My bus broke down.”\n\n## Former mayor Peter Lind\n\nLind did not speak of roads. “People ask what I did,” he began. “I paid the debts.”',
      'direct: Olga Tamm',
      'none',
      'direct: Peter Lind',
      'direct: Peter Lind',
    ],
    [
      '## Olga Tamm\n\n“My bus broke down.”\n\n## Peter Lind\n\n“People ask what I did,” he began. “I paid the debts.”',
      'direct: Olga Tamm',
      'direct: Peter Lind',
      'direct: Peter Lind',
    ],
    [
      '## Olga Tamm\n\n“My bus broke down.”\n\n## Peter Lind\n\n“I paid the debts.”\n\n“All of them.”',
      'direct: Olga Tamm',
      'direct: Peter Lind',
      'direct: Peter Lind',
    ],
    [
      '## 1. Olga Tamm, 54, a rower\n\n“My bus broke down.”\n\n## 2. Peter Lind, 67, a baker\n\n“I paid the debts.”',
      'direct: Olga Tamm',
      'direct: Peter Lind',
    ],
    [
      '## Olga Tamm (54)\n\n“My bus broke down.”\n\n## Peter Lind (67)\n\n“I paid the debts.”',
      'direct: Olga Tamm',
      'direct: Peter Lind',
    ],
    [
      '## Olga Tamm: the rower\n\n“My bus broke down,” she said.\n\n## Peter Lind: the baker\n\nHe has paid the debts. “All of them,” he says.',
      'direct: Olga Tamm',
      'none',
      'direct: Peter Lind',
    ],
    [
      '## The rower: Olga Tamm\n\n“My bus broke down,” she said.\n\n## The baker: Peter Lind\n\nHe has paid the debts. “All of them,” he says.',
      'direct: Olga Tamm',
      'none',
      'direct: Peter Lind',
    ],
    [
      '## Rower Olga Tamm\n\n“My bus broke down,” she said.\n\n## Deputy mayor Peter Lind\n\nHe has paid the debts. “All of them,” he says.',
      'direct: Olga Tamm',
      'none',
      'direct: Peter Lind',
    ],
    ['## What Peter Lind says\n\n“I paid the debts.”', 'direct: Peter Lind'],
    ['## Peter Lind speaks\n\n“I paid the debts.”', 'direct: Peter Lind'],
    ['## “All of them”: Peter Lind, baker\n\n“I paid the debts.”', 'direct: Peter Lind'],
  ],
  'a heading that names nobody who speaks': [
    [
      'Olga Tamm said it was late.\n\n## Peter Street\n\n“My bus broke down,” she said.',
      'indirect: Olga Tamm',
      'direct: Olga Tamm',
    ],
    [
      'Olga Tamm said it was late.\n\n## Peter Lind Hospital\n\n“My bus broke down.”',
      'indirect: Olga Tamm',
      'direct: Olga Tamm',
    ],
    [
      'Peter Lind said it was late.\n\n## The debts\n\n“I paid them,” he said.',
      'indirect: Peter Lind',
      'direct: Peter Lind',
    ],
    [
      "Peter Lind said it was late.\n\n## Olga Tamm's bus\n\n“It broke down,” he said.",
      'indirect: Peter Lind',
      'direct: Peter Lind',
    ],
    [
      'Peter Lind said it was late.\n\n## Olga Tamm left early\n\n“It broke down,” he said.',
      'indirect: Peter Lind',
      'direct: Peter Lind',
    ],
    [
      'Peter Lind said it was late.\n\n## Olga Tamm\n\n“She was kind,” he said.',
      'indirect: Peter Lind',
      'direct: Peter Lind',
    ],
    [
      '## Olga Tamm\n\n“She was kind,” said Peter Lind.\n\n“She sang.”',
      'direct: Peter Lind',
      'direct: Peter Lind',
    ],
    ['## What Peter Lind did\n\n“I paid the debts.”', 'direct'],
    ['## Peter Lind and Olga Tamm\n\n“We paid the debts.”', 'direct'],
  ],
};

describe.each(Object.entries(CASES))('headings: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...voices) => {
    expect(voicesOf(text)).toEqual(voices);
  });
});
