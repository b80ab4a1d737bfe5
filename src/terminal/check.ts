import { Library } from '../library.ts';
import { UserError } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/**
 * Says whether knowledge files are sound, and what was read from their text: one line for each error, warning and
 * note, as file:line:column.
 *
 * Throws a UserError when a file has an error.
 */
export async function check(path: string, terminal: Terminal, largestFile?: number): Promise<void> {
  const library = await Library.load(path, { semantic: false, largestFile });
  for (const { file, line, column, severity, message } of [...library.notes, ...library.warnings]) {
    terminal.output.write(`${file}:${line}:${column}: ${severity}: ${message}\n`);
  }
  for (const { file, line, column, reason } of library.errors) {
    terminal.output.write(`${file}:${line}:${column}: error: ${reason}\n`);
  }
  const counts = [
    count(library.articles.length, 'article'),
    count(library.articles.flatMap(({ passages }) => passages).length, 'passage'),
    count(library.errors.length, 'error'),
    count(library.warnings.length, 'warning'),
  ].join(', ');
  if (library.errors.length > 0) throw new UserError(`${path}: ${counts}; mend what is an error`);
  terminal.output.write(`${path}: ${counts}\n`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
