import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex, search } from '../../src/search/search.ts';

const TEXT = `Night in Lisk

A man died when a lock gate fell on his boat at Tarrow. The man has not been named.

The guild has bought the Pell mill. The price was not disclosed, and the mayor, Kit Omer, was not told.

A shed burned down on Quay Street. The cause is not known. The owner of the tavern left in May because of the noise.

The skipper left the inquest without speaking to reporters. The clerk could give no date for a verdict.`;
const index = buildIndex([attribute(readArticle({ id: 'night', text: TEXT }))]);
const similarities = Float32Array.from(index.passages, () => 0.3);
const ask = (question: string) => search(index, question, { similarities });

describe('that something is not known', () => {
  test.each([
    ['what was the name of the man who died', 'has not been named'],
    ['how much did the guild pay for the pell mill', 'was not disclosed'],
    ['did the skipper say anything to the press', 'without speaking'],
    ['what caused the shed on quay street to burn', 'is not known'],
  ])('answers, as not certain: %s', (question, words) => {
    const { answered, confidence, matches } = ask(question);
    expect({ answered, quote: matches[0]?.quote }).toEqual({
      answered: true,
      quote: expect.stringContaining(words),
    });
    expect(confidence).toBe(0.5);
  });

  test.each([
    'how much did the lock gate cost',
    'what caused the noise at the tavern',
    'who died at Tarrow',
    'when will the mill open',
  ])('is not said of something else: %s', (question) => {
    expect(ask(question).matches[0]?.quote).not.toMatch(/not (?:been|disclosed|known)|no date/u);
  });
});
