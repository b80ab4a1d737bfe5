import type { Correction } from '../types.ts';

/** What stands on both sides of a whole word. */
const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** The question with a name of the article wherever another one was typed. */
export function askWith(question: string, { from, to }: Correction): string {
  const typed = from.replace(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`);
  return question.replace(new RegExp(NO_LETTER_BEFORE + typed + NO_LETTER_AFTER, 'gu'), () => to);
}
