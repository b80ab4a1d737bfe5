import type { ClaimLanguage } from '../../language/claims.ts';

/** What is told of somebody in a clause beside their name: "who", "took a bribe". */
export interface RelativeClause {
  readonly opens: string;
  readonly rest: string;
}

/** A sentence, one such clause that it has, what stands before that one, and the sentence without it. */
interface Found {
  readonly clause: RelativeClause;
  readonly before: string;
  readonly without: string;
}

/**
 * The clauses of a sentence that tell something of whoever stands before them, whoever that is.
 *
 *     The guard, who took a bribe, told the jury that …   →   who took a bribe; The guard told the jury that …
 */
export function relativeClausesIn(sentence: string, { relativeClause }: ClaimLanguage): readonly Found[] {
  return Array.from(sentence.matchAll(relativeClause), ({ 0: found, index, groups }) => {
    const before = sentence.slice(0, index);
    return {
      clause: { opens: groups?.['opens'] ?? '', rest: groups?.['rest'] ?? '' },
      before,
      without: `${before}${sentence.slice(index + found.length)}`,
    };
  });
}
