import type { ArticleQuestion, SearchLanguage } from '../language/search.ts';
import { tokenize } from '../text/tokens.ts';
import type { ArticleFactKind } from '../types.ts';

/** A fact about the article itself that a question asks for, and what has to be so for it to mean this article. */
export interface AskedFact {
  readonly kind: ArticleFactKind;
  /** A noun that means another thing where the article tells of one: the "report" of "Who wrote the report?" */
  readonly told: string | null;
  /** What the article is said to be about: "ferry fares". */
  readonly about: string | null;
}

/**
 * Which fact about the article itself a question asks for, if it asks for one and for nothing else:
 * "Who wrote this?", but not "Who wrote the letter?".
 */
export function askedFact(question: string, rules: readonly ArticleQuestion[]): AskedFact | null {
  const asked = plain(question);
  for (const { asks, pattern } of rules) {
    const found = pattern.exec(asked);
    if (found) {
      const { told = null, about = null } = found.groups ?? {};
      return { kind: asks, told, about };
    }
  }
  return null;
}

/**
 * Whether a question can only ask for a fact about the article itself, so that no sentence of the article answers it; or asks who
 * wrote "it", and the sentence that was `found` has no such word.
 */
export function asksOnlyFact(question: string, found: string, language: SearchLanguage): boolean {
  const asked = askedFact(question, language.articleQuestions);
  if (asked === null || asked.kind === 'subject' || asked.told !== null || asked.about !== null) return false;
  if (language.meansArticle(plain(question))) return true;
  const told = new Set(tokenize(found).map(({ word }) => word));
  return (
    asked.kind === 'author' &&
    !tokenize(question).some(({ word }) => !language.isStopWord(word) && told.has(word))
  );
}

/** In lower case, with single spaces and straight apostrophes, without punctuation at its ends. */
function plain(question: string): string {
  return (
    question
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/\s+/gu, ' ')
      // Looked for where such signs begin alone: from each of a long row of them it would be looked to its end.
      .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
  );
}
