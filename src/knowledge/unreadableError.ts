import { KnowledgeError } from '../errors.ts';

/** Several files can't be read: the error of the first one, and in `errors` those of all. */
export class UnreadableError extends KnowledgeError {
  /** One for each file, in the order in which they were found. */
  readonly errors: readonly KnowledgeError[];

  private constructor(first: KnowledgeError, others: readonly KnowledgeError[]) {
    super(first.file, first.line, first.column, first.reason);
    this.errors = [first, ...others];
  }

  /** The error of one file as it is, or one for all of them; null where there is none. */
  static of([first, ...others]: readonly KnowledgeError[]): KnowledgeError | null {
    return first && others.length > 0 ? new UnreadableError(first, others) : (first ?? null);
  }
}

/** What is wrong with each file that an error is about. */
export function errorsOf(error: KnowledgeError): readonly KnowledgeError[] {
  return error instanceof UnreadableError ? error.errors : [error];
}
