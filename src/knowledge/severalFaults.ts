import { KnowledgeError } from '../errors.ts';

/** What is wrong in a file, and where. */
export type Fault = Pick<KnowledgeError, 'file' | 'line' | 'column' | 'reason'>;

/** The first of several errors of a file, which tells of the others too: "url must be …; at 5:6 title must be …" */
export function together(faults: readonly KnowledgeError[]): KnowledgeError {
  const [first, ...others] = [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
  const reasons = others.map(({ line, column, reason }) => `; at ${line}:${column} ${reason}`);
  return new KnowledgeError(first!.file, first!.line, first!.column, [first!.reason, ...reasons].join(''));
}

/** Each of those that an error tells of, for whoever shows places in other words. */
export function apart({ file, line, column, reason }: Fault): Fault[] {
  const [first = '', ...others] = reason.split(/; at (\d{1,9}):(\d{1,9}) /u);
  const faults: Fault[] = [{ file, line, column, reason: first }];
  for (let at = 0; at + 2 < others.length; at += 3)
    faults.push({
      file,
      line: Number(others[at]),
      column: Number(others[at + 1]),
      reason: others[at + 2] ?? '',
    });
  return faults;
}
