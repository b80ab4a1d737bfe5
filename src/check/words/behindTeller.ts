import type { ClaimLanguage } from '../../language/claims.ts';
import { wordsOf } from './claimWords.ts';

/** Who says it, between commas, and a sentence that goes on; with the marks of a quotation on both sides, or on neither. */
const BETWEEN =
  /^,(?<closed>["”»]?)\s+(?<teller>(?:[^,.;:!?“”"„«»]{1,60},\s+){1,2})(?<opened>["“„«]?)(?=\p{Ll})/u;

/** Where a text goes on with what stands before it, behind who says it: `,” said Dana Wren, “` | `when it rains`. */
export interface GoingOn {
  readonly at: number;
  readonly isQuoted: boolean;
}

/** Where the sentence of a claim goes on behind who says it; null where it does not, or that is not plain. */
export function behindTeller(behind: string, claims: ClaimLanguage): GoingOn | null {
  const found = BETWEEN.exec(behind);
  const { closed = '', teller = '', opened = '' } = found?.groups ?? {};
  if (!found || (closed === '') !== (opened === '')) return null;
  if (!wordsOf(teller, claims).some(({ form }) => claims.isReporting(form))) return null;
  return { at: found[0].length, isQuoted: opened !== '' };
}
