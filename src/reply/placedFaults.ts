import { apart, type Fault } from '../knowledge/severalFaults.ts';
import { fit } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import type { Words } from './words/words.ts';

/** Files of which a message says what is wrong, and faults of all of them; the others are counted. */
const MOST_FILES = 3;
const MOST_FAULTS = 6;
/** Characters of a file's name, and of all reasons together: so they fit into a message. */
const LONGEST_NAME = 100;
const LONGEST_REASONS = 1000;

/** What is wrong in files that can't be read, a line for each fault with its place; `tell` is how a text is told to this reader. */
export function renderFaults(
  errors: readonly Fault[],
  { reload }: Words,
  tell: (text: string) => string = String,
): string {
  const told = (text: string, longest: number): string =>
    fit(tame(tell(text)) || '…', longest, escapeMarkdown);
  const shown = errors.slice(0, MOST_FILES).flatMap(apart).slice(0, MOST_FAULTS);
  const lines = shown.map(({ file, line, column, reason }) => {
    const place = reload.at(told(file, LONGEST_NAME), line, column);
    return `${place}: ${told(reason, LONGEST_REASONS / shown.length)}`;
  });
  const more = errors.flatMap(apart).length - shown.length;
  return [...lines, ...(more > 0 ? [reload.more(more)] : [])].join('\n');
}
