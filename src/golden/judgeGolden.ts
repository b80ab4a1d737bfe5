import { shownQuote } from '../text/marks.ts';
import { tokenize } from '../text/tokens.ts';
import type { Answer, GoldenQuestion } from '../types.ts';

/** Why a golden question fails: nothing answers it, other words do, or somebody else's do. */
export type GoldenFault =
  | { readonly kind: 'no answer' }
  | { readonly kind: 'other words'; readonly quote: string }
  | { readonly kind: 'other speaker'; readonly quote: string; readonly speaker: string | null };

/** Whether an answer is what its golden question wants: the quote has the words, and the right one said it; null then. */
export function judgeGolden({ answer: words, speaker }: GoldenQuestion, answer: Answer): GoldenFault | null {
  const [best] = answer.matches;
  if (!answer.answered || !best) return { kind: 'no answer' };
  const quote = shownQuote(best);
  const said = [quote, answer.fact?.value ?? '', answer.fact?.beside?.value ?? ''];
  if (!said.some((text) => holds(text, words))) return { kind: 'other words', quote };
  const named = best.passage.attribution.speaker?.name ?? null;
  if (speaker !== null && (named === null || !holds(named, speaker)))
    return { kind: 'other speaker', quote, speaker: named };
  return null;
}

/** Whether the words stand in the text, in this order; case, accents and punctuation count for nothing. */
function holds(text: string, words: string): boolean {
  return fold(text).includes(fold(words));
}

/** A text's words in the form in which they are compared, with a space before and behind each. */
function fold(text: string): string {
  return ` ${tokenize(text)
    .map(({ word }) => word)
    .join(' ')} `;
}
