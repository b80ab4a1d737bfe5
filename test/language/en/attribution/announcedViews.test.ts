import { describe, expect, it } from '@jest/globals';
import { FORMS } from '../../../../src/language/en/attribution/announcedViews.ts';
import { voicesOf } from '../../../attribution/voicesOf.ts';

describe('FORMS of sentences that announce the next one', () => {
  it.each(FORMS)('$example', ({ example }) => {
    expect(voicesOf(example)).toEqual(['none', 'indirect: Mara Quist']);
  });
});
