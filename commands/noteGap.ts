import type { Context } from '../src/discord/command.ts';

/** Keeps a question that found no answer, where they are kept; what goes wrong then only goes into the log. */
export function noteGap(
  question: string,
  article: string | null,
  { questions, log }: Pick<Context, 'questions' | 'log'>,
): void {
  try {
    questions?.note(question, article);
  } catch (error) {
    log.warn({ err: error }, 'A question without an answer could not be kept');
  }
}
