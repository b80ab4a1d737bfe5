import { quotationOf } from '../article/quotationOf.ts';
import { languageOf } from '../language/languages.ts';
import type { SearchLanguage } from '../language/search.ts';
import { tokenize } from '../text/tokens.ts';
import type { Answer, Article, Quotation } from '../types.ts';
import { askedFact, type AskedFact } from './askedFact.ts';
import { factAnswer } from './factAnswer.ts';
import { findFact } from './findFact.ts';

/**
 * The answer to a question about the article itself ("Who published this?"); null for any other question, and where
 * the article does not say. `question` is as it was typed, `readings` are ways to read it, such as with its typos corrected; the
 * first that asks so decides.
 *
 * The match tells which article it is: its title; its lead where that says what it is about, or no passage is the title.
 */
export function answerFact(article: Article, question: string, readings: readonly string[]): Answer | null {
  const language = languageOf(article.language).search;
  const asked = readings
    .map((reading) => askedFact(reading, language.articleQuestions))
    .find((found) => found !== null);
  if (!asked || !isMeant(article, asked, language)) return null;
  const { kind } = asked;
  const fact = findFact(article, kind);
  const passage = (kind === 'subject' ? null : titleOf(article)) ?? leadOf(article);
  if (fact.value === null || !passage) return null;
  return factAnswer({ question, corrections: [] }, fact, passage, 1);
}

/** Whether a question means this article: one "about ferry fares", or "the report", where the article tells of none. */
function isMeant(
  { title, text, passages }: Article,
  { told, about }: AskedFact,
  { stem, isStopWord }: SearchLanguage,
): boolean {
  const isTold = (noun: string) => {
    const named = new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u');
    return passages.some(
      ({ section, start, end }) => section !== 'title' && named.test(text.slice(start, end)),
    );
  };
  if (told !== null && isTold(told)) return false;
  const inTitle = new Set(tokenize(title).map(({ word }) => stem(word)));
  const topic = tokenize(about ?? '').filter(({ word }) => !isStopWord(word));
  return topic.every(({ word }) => inTitle.has(stem(word)));
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
