import { describe, expect, it } from '@jest/globals';
import { FORMS } from '../../../../src/language/en/attribution/views.ts';
import { voicesOf } from '../../../attribution/voicesOf.ts';

describe('FORMS of sentences that bring in a view', () => {
  it.each(FORMS)('$example', ({ example }) => {
    expect(voicesOf(`${example} “It is late.”`)).toEqual(['none', 'direct: Mara Quist']);
    expect(voicesOf(`${example}\n\n“It is late.”`)).toEqual(['none', 'direct: Mara Quist']);
  });
});
