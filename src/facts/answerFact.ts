import { quotationOf } from '../article/quotationOf.ts';
import { languageOf } from '../language/languages.ts';
import type { SearchLanguage } from '../language/search.ts';
import { tokenize } from '../text/tokens.ts';
import type { Answer, Article, Fact, Quotation } from '../types.ts';
import { askedFacts, type AskedFact } from './askedFact.ts';
import { factAnswer } from './factAnswer.ts';
import { findFact } from './findFact.ts';

/**
 * The answer to a question about the article itself ("Who published this?", "Who wrote this, and when?"); null for any other
 * question, and where the article says none of it. `question` is as it was typed, `readings` are ways to read it, such as with its typos corrected; the
 * first that asks so decides.
 *
 * The match tells which article it is: its title; its lead where that says what it is about, or no passage is the title.
 */
export function answerFact(article: Article, question: string, readings: readonly string[]): Answer | null {
  const language = languageOf(article.language).search;
  const asked = readings.map((reading) => askedFacts(reading, language)).find((found) => found.length > 0);
  if (!asked?.every((one) => isMeant(article, one, language))) return null;
  const kinds = new Set(asked.map(({ kind }) => kind));
  const fact = joined(
    [...kinds].map((kind) => findFact(article, kind)).filter(({ value }) => value !== null),
  );
  const passage = (fact?.kind === 'subject' ? null : titleOf(article)) ?? leadOf(article);
  return fact && passage && factAnswer({ question, corrections: [] }, fact, passage, 1);
}

/** The first fact with the others behind it. */
const joined = (facts: readonly Fact[]): Fact | null =>
  facts.reduceRight<Fact | null>((beside, fact) => ({ ...fact, beside }), null);

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
