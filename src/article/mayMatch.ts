import type { TextRule } from '../language/textRule.ts';
import { oncePer } from '../values/once.ts';
import { escapePattern } from '../text/escapePattern.ts';

/** Whether a rule need look at words at all; `lower` are the words in lower case. */
export function mayMatch({ holds }: TextRule, lower: string): boolean {
  return holds === undefined || holds.some((part) => lower.includes(part));
}

/** A list of rules as it is asked whether any holds: one look for many rules takes a fraction of as many looks. */
interface Looks {
  /**
   * Those that look at any words, a pattern for all that have the same flags; another for those of a beginning, since it is
   * known of nothing else that it holds nowhere but there.
   */
  readonly patterns: readonly RegExp[];
  /** The others, and what any of them looks for. */
  readonly rules: readonly TextRule[];
  readonly holds: RegExp;
}

const looksFor = oncePer((all: readonly TextRule[]): Looks => {
  const patterns = new Map<string, { readonly flags: string; readonly sources: readonly string[] }>();
  for (const { pattern, holds } of all) {
    if (holds !== undefined) continue;
    const { flags, source } = pattern;
    const key = `${flags}${source.startsWith('^') ? '^' : ''}`;
    const { sources } = patterns.get(key) ?? { sources: [] };
    patterns.set(key, { flags, sources: [...sources, `(?:${source})`] });
  }
  const rules = all.filter(({ holds }) => holds !== undefined);
  return {
    patterns: Array.from(patterns.values(), ({ flags, sources }) => new RegExp(sources.join('|'), flags)),
    rules,
    holds: new RegExp(rules.flatMap(({ holds = [] }) => holds.map(escapePattern)).join('|')),
  };
});

/** Whether one of the rules at least holds for words. */
export function anyHolds(all: readonly TextRule[], words: string): boolean {
  const { patterns, rules, holds } = looksFor(all);
  if (patterns.some((pattern) => pattern.test(words))) return true;
  const lower = words.toLowerCase();
  return holds.test(lower) && rules.some((rule) => mayMatch(rule, lower) && rule.pattern.test(words));
}
