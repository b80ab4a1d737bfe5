import type { TextRule } from '../language/article.ts';
import { oncePer } from '../once.ts';
import { escapePattern } from '../text/escapePattern.ts';

/** Whether a rule need look at words at all; `lower` are the words in lower case. */
export function mayMatch({ holds }: TextRule, lower: string): boolean {
  return holds === undefined || holds.some((part) => lower.includes(part));
}

/** What any of the rules looks for. */
const holdsOf = oncePer(
  (rules: readonly TextRule[]): RegExp =>
    new RegExp(rules.flatMap(({ holds = [] }) => holds.map(escapePattern)).join('|')),
);

/** Whether one of the rules at least holds for words. */
export function anyHolds(rules: readonly TextRule[], words: string): boolean {
  const lower = words.toLowerCase();
  // Most words have nothing that any of them looks for, which one look tells.
  const hasAny = holdsOf(rules).test(lower);
  return rules.some(
    (rule) => (rule.holds === undefined || (hasAny && mayMatch(rule, lower))) && rule.pattern.test(words),
  );
}
