import type { Library } from '../library.ts';
import type { GoldenQuestion } from '../types.ts';
import { judgeGolden, type GoldenFault } from './judgeGolden.ts';

/** A golden question that its article does not answer as it should. */
export interface GoldenFailure {
  /** Id of the article. */
  readonly article: string;
  readonly question: GoldenQuestion;
  readonly fault: GoldenFault;
}

/** What became of golden questions. */
export interface GoldenResult {
  readonly asked: number;
  readonly failures: readonly GoldenFailure[];
}

/** Asks every article its golden questions, one after the other, and tells which of them fail. */
export async function askGolden(library: Pick<Library, 'ask' | 'articles'>): Promise<GoldenResult> {
  const failures: GoldenFailure[] = [];
  const asked = library.articles.flatMap(({ id, questions }) =>
    questions.map((question) => ({ id, question })),
  );
  for (const { id, question } of asked) {
    const answer = await library.ask(question.question, { article: id, limit: 1 });
    const fault = judgeGolden(question, answer);
    if (fault) failures.push({ article: id, question, fault });
  }
  return { asked: asked.length, failures };
}
