import type { ClaimLanguage } from '../../language/claims.ts';
import type { Comparable } from './comparable.ts';
import { findInRow } from './compare.ts';

/**
 * A passage up to the end of a quotation that a claim ends with, where only a further clause follows: what that one takes back is
 * nothing that was quoted. Without such an end it is the whole passage.
 *
 *     Wren called the toll “a gift to nobody” and would not sign.   →   Wren called the toll “a gift to nobody”
 */
export function untilQuotationEnds(
  passage: readonly Comparable[],
  claims: readonly (readonly Comparable[])[],
  { addsClause }: ClaimLanguage,
): readonly Comparable[] {
  for (const claim of claims) {
    const at = findInRow(claim, passage);
    const end = at + claim.length;
    const next = at < 0 ? undefined : passage[end];
    if (next?.isBehindQuotation === true && addsClause(next.form)) return passage.slice(0, end);
  }
  return passage;
}
