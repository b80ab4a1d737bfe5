import type { ArticleLanguage } from '../language/article.ts';
import { isByline } from './bylines.ts';
import { bare } from './shapes.ts';

/** "Bo K.", "gull_77", "rowingboat": what readers call themselves, and no reporter. */
const READER = String.raw`\p{Lu}\p{Ll}[\p{LC}'’-]* \p{Lu}\.?|\p{Ll}[\p{LC}\d_.-]{2,28}|\p{LC}[\p{LC}.-]*[\d_][\p{LC}\d_.-]{0,28}`;
/** "Bo K. · 9 June 2025": a reader, and behind the sign when they wrote. */
const DATED_READER = new RegExp(String.raw`^(?:${READER})(?:\s?[·|•,–—-]\s|\s\()(.*\d.*)$`, 'u');

/** "Old Noodle · 9 June 2025": a name as no person has. */
const NAMED_READER = /^(\p{Lu}[\p{LC}'’-]+ \p{Lu}[\p{LC}'’-]+)\s?[·|•]\s\d/u;
/** "ANA / 9.6.2025. 10:44", "old_noodle 9 June 2025 10:44", "Ana · 2 hours ago": any name, where comments are. */
const ANY_READER =
  /^[\p{LC}\d][\p{LC}\d_.'’-]{1,28}(?: [\p{LC}\d_.'’-]{1,20}){0,2}?(?:\s?[·|•,/–—-]\s|\s)(\d.*)$/u;

/** Characters of a line that tells which reader wrote, and when, at most. */
const LONGEST = 80;

/** Whether a line tells which reader wrote what stands below, and when. */
export function isReader(plain: string, language: ArticleLanguage): boolean {
  const when = plain.length <= LONGEST ? DATED_READER.exec(bare(plain))?.[1] : undefined;
  return when !== undefined && isByline(when.replace(/\)$/u, ''), language);
}

/** Whether a line has a name, as anybody may give themselves, and when they wrote. */
export function isDatedName(line: string, language: ArticleLanguage): boolean {
  const when = line.length <= LONGEST ? ANY_READER.exec(line)?.[1] : undefined;
  return when !== undefined && isByline(when, language);
}

/** Whether the name in such a line is that of no person, medium or place. */
export function isNamedAsNobody(line: string, language: ArticleLanguage): boolean {
  const { publisher, bylines } = language;
  const name = NAMED_READER.exec(line)?.[1];
  if (name === undefined || !isDatedName(line, language)) return false;
  const isOfMedium = name.split(' ').some((word) => publisher.media.has(word.toLowerCase()));
  return !isOfMedium && !publisher.isPlace(name) && !bylines.isPerson(name);
}
