import type { ArticleLanguage } from '../language/article.ts';
import type { Role } from './roles/role.ts';
import { bare, endsSentence, hasInnerEnd, isCapitals, isQuestion } from './shapes.ts';
import type { Surrounded } from './surroundings.ts';

/** Longest heading in words. */
const HEADING_WORDS = 12;
/** Longest heading that no paragraph need follow. */
const APART_WORDS = 4;

/** "14.30" above the heading of an entry. */
const HOUR = /^\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?$/iu;

/** "14.30 Across!" above an entry of a live blog. */
const TIMED = /^\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?[|–—-])?\s+[^.]{1,60}$/iu;

/** "2. Public session" above text: its number goes on with that of another heading. */
export function isNumberedHeading(
  { plain, mark, isNumbered, next }: Surrounded,
  before: Role | undefined,
  { sentences }: ArticleLanguage,
): boolean {
  if (mark !== 'number' || !isNumbered || before?.paragraph.mark === 'number') return false;
  return next?.mark === 'none' && !endsSentence(plain) && !sentences.isWhole(plain);
}

/** "“It is tired.” – Mara Quist, engineer": a sentence, and who said it. */
const SIGNED = /^["“„«][^"”»]+[.!?…]["“”»] [–—-] \p{Lu}/u;

/** A heading by its looks: a short line above text without a full stop, or a question, or all in capitals. */
export function isHeading(
  { plain, mark, group, inHead, inTail, next }: Surrounded,
  before: Role | undefined,
  language: ArticleLanguage,
): boolean {
  if (next && mark === 'none' && (HOUR.test(plain) || TIMED.test(plain))) return true;
  const asks = next !== null && isQuestion(plain) && !language.sentences.goesOn.test(plain);
  const isClosed = endsSentence(plain) && !asks;
  if (mark !== 'none' || plain.length > 160 || isClosed || hasInnerEnd(plain, language)) return false;
  if (bare(plain).split(/\s+/u).length > HEADING_WORDS || SIGNED.test(plain)) return false;
  // The last of several lines none of which has a full stop.
  const isListed =
    before?.kind === 'text' && before.paragraph.group === group && !endsSentence(before.paragraph.plain);
  if (isListed && language.sentences.isWhole(plain)) return false;
  if (inHead || isCapitals(plain)) return true;
  // A last line that was cut off has a verb; one without points elsewhere.
  if (!next || inTail) return !language.sentences.verb.test(plain);
  if (!/^["“„«'‘*_]*[\p{Lu}\d]/u.test(plain)) return false;
  // a few words without a verb that stand apart
  const isApart = before?.paragraph.group !== group && next.group !== group;
  if (isApart && bare(plain).split(/\s+/u).length <= APART_WORDS && !language.sentences.hasVerb(plain))
    return true;
  // "3.12am" stands above the heading of an entry, or above what somebody said: "Quist: 'The bridge is tired'".
  const isUnderHour =
    before !== undefined && HOUR.test(before.paragraph.plain) && !/:\s["“„«'‘]/u.test(plain);
  if (before?.kind === 'heading' && !isUnderHour) return false;
  return next.mark !== 'none' || endsSentence(next.plain) || next.opening !== null;
}

/** "[ Speech to the Guild, 4 May ]": what stands below was said or written there. */
export function isBracketed(plain: string): boolean {
  return plain.length <= 160 && /^\[[^[\]]+\]$/u.test(plain) && !/[.!?] ?\]$/u.test(plain);
}
