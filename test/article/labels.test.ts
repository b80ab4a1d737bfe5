import { describe, expect, it } from '@jest/globals';
import { LABEL_RULES } from '../../src/article/labelRules.ts';
import { findLabel } from '../../src/article/labels.ts';

describe('labels', () => {
  it.each(LABEL_RULES)('are known by their words: $example', ({ example, role }) => {
    expect(findLabel(`${example}: The bridge is closed.`)).toMatchObject({
      name: example,
      role,
      known: true,
    });
  });

  it('have no asides in their names', () => {
    expect(findLabel('MARA QUIST (laughing): No.')).toMatchObject({ name: 'MARA QUIST', rest: 23 });
  });

  it.each([
    'When asked about it, Quist replied: "No."',
    'He said: "No."',
    'The bank has three plants: two are closed.',
    'What Quist said: nothing.',
    'It opens at 7:30 p.m.',
    'According to Quist: no.',
  ])('are no beginnings of sentences: %s', (plain) => {
    expect(findLabel(plain)).toBeNull();
  });
});
