import type { Language } from '../language/language.ts';
import type { Article, Match } from '../types.ts';
import { wordsOf } from './claimWords.ts';

const QUOTED = /[“"„«][^“”"„«»]*[”"»“]/gu;

/**
 * The words with which an article tells, in the paragraph of a passage and the one before, how and to whom its speaker spoke:
 * those outside quotation marks of all that they say there. None where the article is not at hand, or nobody is known to speak.
 */
export function formsAround(
  { article, passage }: Match,
  articles: readonly Article[],
  { claims }: Language,
): string[] {
  const found = articles.find(({ id }) => id === article.id);
  const name = passage.attribution.speaker?.name;
  if (!found || name === undefined) return [];
  return found.passages
    .filter(
      ({ paragraph, attribution }) =>
        (paragraph === passage.paragraph || paragraph === passage.paragraph - 1) &&
        attribution.speaker?.name === name,
    )
    .flatMap(({ start, end }) => wordsOf(found.text.slice(start, end).replace(QUOTED, ' '), claims))
    .map(({ form }) => form);
}
