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
 * The match tells which article it is: its title; its lead where that says what it is about, or no passage is the title.
 */
export function answerFact(article: Article, question: string, read: string): Answer | null {
  const rules = languageOf(article.language).search.articleQuestions;
  const kind = askedFact(question, rules) ?? askedFact(read, rules);
  if (kind === null) return null;
  const fact = findFact(article, kind);
  const passage = (kind === 'subject' ? null : titleOf(article)) ?? leadOf(article);
  if (fact.value === null || !passage) return null;
  return factAnswer({ question, corrections: [] }, fact, passage, 1);
}

function titleOf(article: Article): Quotation | null {
  const passage = article.passages.find(({ section }) => section === 'title');
  return passage ? quotationOf(article, passage) : null;
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
