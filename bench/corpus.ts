import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Article, Span } from '../src/types.ts';
import type { QaArticle, QaQuestion, QaSet } from './data.ts';
import type { Corpus } from './engines/engine.ts';

/** A question and what holds an answer to it. */
export interface Asked {
  readonly question: string;
  readonly misspelt: string | null;
  readonly answerable: boolean;
  /** Where the answers stand in the article. */
  readonly answers: readonly Span[];
  /** The passages, by number, that overlap one of them. */
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
  { question, misspelt, answers: gold, answerable }: QaQuestion,
  { passages }: Article,
  moved: number,
): Asked {
  const answers = gold.map(({ start, text }) => ({ start: start + moved, end: start + moved + text.length }));
  const right = new Set([...passages.keys()].filter((number) => overlapsOne(answers, passages[number]!)));
  return { question, misspelt: misspelt ?? null, answerable, answers, right };
}

/** Whether a passage overlaps one of the answers. */
export function overlapsOne(answers: readonly Span[], { start, end }: Span): boolean {
  return answers.some((answer) => answer.start < end && answer.end > start);
}
