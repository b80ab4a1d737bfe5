import { quotationOf } from '../article/quotationOf.ts';
import { languageOf } from '../language/languages.ts';
import type { Answer, Article, Quotation } from '../types.ts';
import { askedFact } from './askedFact.ts';
import { factAnswer } from './factAnswer.ts';
import { findFact } from './findFact.ts';

/**
 * The answer to a question about the article itself ("Who published this?"); null for any other question, and where
 * the article does not say. `question` is as it was typed, `read` with its typos corrected.
 *
 * The match is the passage that tells what the article is about: its lead, or else its title.
 */
export function answerFact(article: Article, question: string, read: string): Answer | null {
  const rules = languageOf(article.language).search.articleQuestions;
  const kind = askedFact(question, rules) ?? askedFact(read, rules);
  if (kind === null) return null;
  const fact = findFact(article, kind);
  const lead = leadOf(article);
  if (fact.value === null || !lead) return null;
  return factAnswer({ question, corrections: [] }, fact, lead, 1);
}

/** The first sentence of the article below its title. */
function leadOf(article: Article): Quotation | null {
  const { passages } = article;
  const passage =
    passages.find(({ section }) => section === 'lead') ??
    passages.find(({ section }) => section !== 'title') ??
    passages[0];
  if (!passage) return null;
  return quotationOf(article, passage);
}
