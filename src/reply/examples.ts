import { isVisible } from '../text/isVisible.ts';
import type { Article, Source } from '../types.ts';
import { LIMITS } from './limits.ts';
import { tame } from './markdown.ts';
import { wordsFor } from './words/languages.ts';

/** Examples that are shown; more would be read by nobody. */
const MOST_EXAMPLES = 3;
/** Examples that are questions which an author says the articles answer; the others show another way to ask. */
const MOST_KNOWN = 2;

/**
 * Questions that a person may ask of these articles: those that their authors say they answer, and what their most quoted
 * source said. In the language of the article, since that is the one that its words are asked in.
 */
export function examplesOf(articles: readonly Article[], sources: readonly Source[]): string[] {
  const known = articles.flatMap(({ questions }) => questions.map(({ question }) => tame(question)));
  const said = sources.map(({ name, quotations: [quotation] }) => {
    const article = articles.find(({ id }) => id === quotation?.article.id);
    return wordsFor(article?.language ?? '').help.whatDid(tame(name));
  });
  const examples = [...known.slice(0, MOST_KNOWN), ...said, ...known.slice(MOST_KNOWN)];
  return [...new Set(examples)]
    .filter((question) => isVisible(question) && question.length <= LIMITS.choice)
    .slice(0, MOST_EXAMPLES);
}
