import type { TextRule } from '../language/article.ts';

/** Whether a rule need look at words at all; `lower` are the words in lower case. */
export function mayMatch({ holds }: TextRule, lower: string): boolean {
  return holds === undefined || holds.some((part) => lower.includes(part));
}

/** Whether one of the rules at least holds for words. */
export function anyHolds(rules: readonly TextRule[], words: string): boolean {
  const lower = words.toLowerCase();
  return rules.some((rule) => mayMatch(rule, lower) && rule.pattern.test(words));
}
