import type { Answer, Fact, Quotation } from '../types.ts';

/** The answer that a fact is, shown with a passage that belongs to it. */
export function factAnswer(
  { question, corrections }: Pick<Answer, 'question' | 'corrections'>,
  fact: Fact,
  passage: Quotation,
  confidence: number,
): Answer {
  return {
    question,
    answered: true,
    confidence,
    by: 'words',
    fact,
    matches: [{ ...passage, score: 0, before: null, above: null, answer: null, terms: [] }],
    corrections,
    didYouMean: [],
    nameOffers: [],
    notQuoted: null,
  };
}
