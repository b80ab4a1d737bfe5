import { KnowledgeError } from './errors.ts';

/** No file of a folder can be read: the error of the first one, and in `errors` those of all. */
export class NothingReadError extends KnowledgeError {
  /** One for each file, in the order of their paths. */
  readonly errors: readonly KnowledgeError[];

  /** The first error and the others. */
  constructor(first: KnowledgeError, others: readonly KnowledgeError[]) {
    super(first.file, first.line, first.column, first.reason);
    this.errors = [first, ...others];
  }
}
