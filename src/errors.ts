/** A mistake of the person who runs the program: its message is one line that says what is wrong and what to do. */
export class UserError extends Error {
  /** The name of the class, to tell errors apart. */
  override name = 'UserError';
}

/** A knowledge file that can't be read. Lines and columns count from 1. */
export class KnowledgeError extends UserError {
  /** The name of the class, to tell errors apart. */
  override name = 'KnowledgeError';
  /** Its path. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1, in UTF-16 units. */
  readonly column: number;
  /** The message without its place. */
  readonly reason: string;

  /** An error at a place of a file. */
  constructor(file: string, line: number, column: number, reason: string) {
    super(`${file}:${line}:${column}: ${reason}`);
    this.reason = reason;
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
