import type { ClaimLanguage } from '../../language/claims.ts';
import type { Beside } from '../beside.ts';
import { wordsOf } from '../words/claimWords.ts';
import { comparableWords } from '../words/comparable.ts';
import { isInQuotation, spanOfClaim } from '../words/ends.ts';

/** Goes on with what is said, behind the verb. */
const TOLD_BEHIND = /^\s+[^\s.,;:!?]/u;

/**
 * Whether a claim is told in a clause of its own, to which another one only adds that somebody says something else.
 *
 *     Three boats sank |, and the coast guard said the storm was over.
 *     but not   Three boats sank | and a pier broke, the coast guard said.
 */
export function isOfClauseBefore(claim: string, { match, article, language }: Beside): boolean {
  const { start, end, attribution } = match.passage;
  const text = article?.text.slice(start, end) ?? '';
  const [verb, subject] = attribution.reason.evidence;
  if (text === '' || !verb || !subject || subject.end > verb.start) return false;
  const told = spanOfClaim(comparableWords(claim, language), comparableWords(text, language));
  if (!told) return false;
  const between = text.slice(told.end, Math.max(subject.start - start, 0));
  const who = text.slice(subject.start - start, subject.end - start);
  if (start + told.end > subject.start || isInQuotation(text.slice(0, told.end))) return false;
  return isAdded(between, who, language.claims) && TOLD_BEHIND.test(text.slice(verb.end - start));
}

/** Whether what stands between a clause and `who` speaks only adds what they say: "; ", ", and "; the word that does may be theirs. */
function isAdded(between: string, who: string, claims: ClaimLanguage): boolean {
  const [last, first] = [wordsOf(between, claims).at(-1), wordsOf(who, claims)[0]];
  return /;\s*$/u.test(between) || [last, first].some((word) => word && claims.addsClause(word.form));
}
