/** A mistake of the person who runs the program: its message is one line that says what is wrong and what to do. */
export class UserError extends Error {
  override name = 'UserError';
}

/** A knowledge file that can't be read. Lines and columns count from 1. */
export class KnowledgeError extends UserError {
  override name = 'KnowledgeError';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The message without its place. */
  readonly reason: string;

  constructor(file: string, line: number, column: number, reason: string) {
    super(`${file}:${line}:${column}: ${reason}`);
    this.reason = reason;
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
