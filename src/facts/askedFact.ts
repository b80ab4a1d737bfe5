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

/** What a language knows of such questions. */
type FactLanguage = Pick<SearchLanguage, 'articleQuestions' | 'besideQuestions' | 'betweenQuestions'>;

/**
 * Which facts about the article itself a question asks for, if it asks for nothing else: one in "Who wrote this?", two in
 * "Who wrote this, and when?", none in "Who wrote the letter?".
 */
export function askedFacts(question: string, language: FactLanguage): readonly AskedFact[] {
  const { articleQuestions, besideQuestions, betweenQuestions } = language;
  const whole = plain(question);
  const one = askedIn(whole, articleQuestions);
  if (one) return [one];
  const parts = betweenQuestions && whole.length <= LONGEST ? whole.split(betweenQuestions) : [];
  const asked = parts.map((part) => askedIn(part, articleQuestions));
  // "When" is another day beside "What happened in this story?"
  const mayBeBeside = asked.some((fact) => fact !== null && FROM_PAGE.has(fact.kind));
  const facts = parts.flatMap(
    (part, at) => asked[at] ?? (mayBeBeside ? askedIn(part, besideQuestions) : null) ?? [],
  );
  return facts.length === parts.length && asked.some(Boolean) ? facts : [];
}

/** Letters of the longest question that asks for several. */
const LONGEST = 200;
/** What is told of how an article came out. */
const FROM_PAGE: ReadonlySet<ArticleFactKind> = new Set(['author', 'publisher', 'published']);

function askedIn(asked: string, rules: readonly ArticleQuestion[]): AskedFact | null {
  for (const { asks, pattern } of rules) {
    const found = pattern.exec(asked);
    if (found) {
      const { told = null, about = null } = found.groups ?? {};
      return { kind: asks, told, about };
    }
  }
  return null;
}

/** What no single sentence tells: without the one article that is meant, nothing does. */
const OF_WHOLE: ReadonlySet<ArticleFactKind> = new Set(['subject', 'quoted']);

/**
 * Whether a question can only ask for a fact about the article itself, or is asked of the bot, so that no sentence of the article
 * answers it; or asks who wrote or published "it", and the sentence that was `found` has no such word.
 */
export function asksOnlyFact(question: string, found: string, language: SearchLanguage): boolean {
  const facts = askedFacts(question, language);
  if (language.asksBot(plain(question))) return true;
  if (facts.length === 0 || facts.some(({ told, about }) => told !== null || about !== null)) return false;
  if (facts.some(({ kind }) => OF_WHOLE.has(kind)) || language.meansArticle(plain(question))) return true;
  const told = new Set(tokenize(found).map(({ word }) => word));
  return (
    facts.some(({ kind }) => kind === 'author' || kind === 'publisher') &&
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
