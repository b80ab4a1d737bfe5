import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { passagesOpeningWith, textOf } from '../article/packedArticle.ts';
import { thoseLike } from '../lookup/alike.ts';
import type { FoundPassage } from '../lookup/passageKey.ts';
import { shownIn, shownQuote } from '../text/marks.ts';
import { isVisible } from '../text/isVisible.ts';
import type { Article, Passage, Quotation } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { tame } from './markdown.ts';

/** Questions that are offered; what was typed may be any other one. */
const MOST_QUESTIONS = 5;

/**
 * What a person may mean by what they have typed of a question: questions that articles are known to answer, and the
 * passages that match, by their words.
 */
export function suggestQuestions(
  questions: readonly string[],
  passages: readonly Quotation[],
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  const asked = thoseLike(
    questions.map(tame).filter((question) => isVisible(question) && question.length <= LIMITS.choice),
    (question) => [question],
    typed,
  );
  const choices = [
    ...asked.slice(0, MOST_QUESTIONS).map((question) => ({ name: question, value: question })),
    ...passages.flatMap((passage) => {
      const quote = shownQuote(passage);
      const value = offerOf(quote);
      return value === null ? [] : [{ name: fit(tame(quote), LIMITS.choice), value }];
    }),
  ];
  const values = choices.map(({ value }) => value);
  return choices.filter(({ value }, at) => values.indexOf(value) === at).slice(0, LIMITS.choices);
}

/**
 * The words that are sent for a passage: its beginning up to the end of a word, since an option may have a hundred
 * characters. None for a passage that asks something: sent as a question, it may want an answer.
 */
export function offerOf(quote: string): string | null {
  const line = tame(quote);
  if (line === '' || line.endsWith('?')) return null;
  const offer = fit(line, LIMITS.choice);
  return offer === line ? line : offer.slice(0, -1).trimEnd();
}

/** The passage whose words were sent, of those that are meant; null where none begins with them and is offered so. */
export function findOffered(
  articles: readonly Article[],
  sent: string,
  isMeant: (passage: Passage, article: Article) => boolean = () => true,
): FoundPassage | null {
  const words = sent.trim();
  if (words === '') return null;
  for (const article of articles) {
    const text = textOf(article);
    for (const passage of passagesOpeningWith(article, words)) {
      if (offerOf(shownIn(text, passage)) !== words || !isMeant(passage, article)) continue;
      return { article, passage, quote: text.slice(passage.start, passage.end), terms: [] };
    }
  }
  return null;
}
