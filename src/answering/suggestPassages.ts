import { requireText } from '../values/requireText.ts';
import { passagesOf } from '../search/passagesOf.ts';
import { suggest } from '../search/suggest.ts';
import type { AskOptions, Quotation } from '../types.ts';
import type { Corpus } from './corpus.ts';
import { limitOf } from './limitOf.ts';
import { speakerCalledIn } from './speakersIn.ts';

/**
 * The passages that share most with what a person has typed so far, best first.
 *
 * Throws a UserError as `answerQuestion` rejects with one.
 */
export function suggestPassages(
  corpus: Corpus,
  typed: string,
  { article, speaker, limit }: Omit<AskOptions, 'explain'>,
): Quotation[] {
  requireText('typed', typed);
  const { index } = corpus;
  const within = speaker === undefined ? null : passagesOf(index, speakerCalledIn(corpus, speaker, article));
  return suggest(index, typed, { article, limit: limitOf(limit), within });
}
