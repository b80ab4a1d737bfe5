import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Article } from '../src/types.ts';
import type { QaArticle, QaQuestion, QaSet } from './data.ts';
import type { Corpus } from './engines/engine.ts';

/** A question and the passages, by number, that hold an answer. */
export interface Asked {
  readonly question: string;
  readonly misspelt: string | null;
  readonly answerable: boolean;
  readonly right: ReadonlySet<number>;
}

/** One article to search, and what is asked about it. */
export interface Exercise {
  readonly corpus: Corpus;
  readonly asked: readonly Asked[];
}

/** Reads the articles of a set as the product reads a knowledge file. */
export function readExercises(set: QaSet): Exercise[] {
  return set.articles.map((source) => {
    const { article, moved } = read(source);
    return {
      corpus: corpusOf([article]),
      asked: source.questions.map((question) => ask(question, article, moved)),
    };
  });
}

export function corpusOf(articles: readonly Article[]): Corpus {
  const texts = articles.flatMap(({ text, passages }) =>
    passages.map(({ start, end }) => text.slice(start, end)),
  );
  return { articles, passages: texts, language: articles[0]?.language ?? 'en' };
}

/** `moved` is by how much the text moved when its title was put above it. */
function read({ id, title, text }: QaArticle): { article: Article; moved: number } {
  const head = frontMatterOf(title);
  return { article: attribute(readArticle({ id, text: head + text })), moved: head.length };
}

/** What a knowledge file has above its text; nothing for a text without a title of its own. */
export function frontMatterOf(title: string): string {
  return title ? `---\ntitle: ${JSON.stringify(title)}\n---\n\n` : '';
}

function ask(
  { question, misspelt, answers, answerable }: QaQuestion,
  { passages }: Article,
  moved: number,
): Asked {
  const right = new Set<number>();
  for (const [number, { start, end }] of passages.entries()) {
    const holds = answers.some(
      (answer) => answer.start + moved < end && answer.start + moved + answer.text.length > start,
    );
    if (holds) right.add(number);
  }
  return { question, misspelt: misspelt ?? null, answerable, right };
}
