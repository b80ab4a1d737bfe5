import type { TextRule } from '../language/article.ts';

/** Whether a rule need look at words at all; `lower` are the words in lower case. */
export function mayMatch({ holds }: TextRule, lower: string): boolean {
  return holds === undefined || holds.some((part) => lower.includes(part));
}
