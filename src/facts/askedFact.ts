import type { ArticleQuestion, SearchLanguage } from '../language/search.ts';
import type { ArticleFactKind } from '../types.ts';

/**
 * Which fact about the article itself a question asks for, if it asks for one and for nothing else:
 * "Who wrote this?", but not "Who wrote the letter?".
 */
export function askedFact(question: string, rules: readonly ArticleQuestion[]): ArticleFactKind | null {
  const asked = plain(question);
  return rules.find(({ pattern }) => pattern.test(asked))?.asks ?? null;
}

/** Whether a question can only ask for a fact about the article itself, so that no sentence of the article answers it. */
export function asksOnlyFact(question: string, { articleQuestions, meansArticle }: SearchLanguage): boolean {
  const kind = askedFact(question, articleQuestions);
  return kind !== null && kind !== 'subject' && meansArticle(plain(question));
}

/** In lower case, with single spaces and straight apostrophes, without punctuation at its ends. */
function plain(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
