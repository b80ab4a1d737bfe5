import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import type { Article } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { formsIn, wordsOf } from '../words/claimWords.ts';
import { bodyPatterns } from './bodyPatterns.ts';
import { isMeantByIts } from './meantByIts.ts';
import { areFirstsOf, ownName } from './ownName.ts';
import type { Report } from '../message/report.ts';

/**
 * A report that names whoever said a passage where it calls them somebody's in a way in which the article does too, however either
 * of them puts it; else the report as it is.
 *
 *     Netbund bought it. Its lawyer, Ida Roos, said …   →   Ida Roos, the lawyer of Netbund: Ida Roos
 *     Lund’s son Bo said …   →   Bo, the son of Lund: Bo
 */
export function withoutRelation(report: Report, { match, article, language }: Beside): Report {
  const { speaker, rest, isSigned = false } = report;
  const { atBody, relations } = language.claims.ties;
  const said = match.passage.attribution.speaker?.name;
  if (speaker === null || said === undefined || article === null) return report;
  if (!/^\p{Lu}/u.test(lastWordOf(said))) return report;
  // "Director | at Netbund" stands behind the verb as where it was said does.
  const isBehind = !isSigned && atBody.test(rest);
  const told = isBehind ? `${speaker} ${rest}` : isSigned && rest !== '' ? `${speaker}, ${rest}` : speaker;
  const isRight = relations.some(({ pattern }) => {
    const { name, post = '', owner = '' } = pattern.exec(told)?.groups ?? {};
    if (post === '' || owner === '' || (name !== undefined && !isNameOf(name, said, language))) return false;
    return isRelated({ post, owner }, said, article, language);
  });
  return isRight ? { ...report, speaker: said, rest: isSigned || isBehind ? '' : rest } : report;
}

/** Whether a name is that of somebody: its last word, and nothing that they are not called. */
function isNameOf(name: string, said: string, language: Language): boolean {
  const words = formsIn(said, language.claims);
  const mine = wordsOf(name, language.claims);
  return words.includes(mine.at(-1)?.form ?? '') && areFirstsOf(name, said, language);
}

/** Whether an article calls somebody this of that one: "Netbund’s lawyer, Ida Roos", "Ida Roos, 40, a lawyer for Netbund", "its lawyer". */
function isRelated(
  { post, owner }: { readonly post: string; readonly owner: string },
  said: string,
  article: Article,
  language: Language,
): boolean {
  const { body, whole } = bodyPatterns(owner);
  // "General Secretary" before a name
  const called = escapePattern(post)
    .replaceAll(/(?<!\p{L})\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
  const own = ownName(said);
  const patterns = language.claims.ties.related({ own, post: called, owner: body, whole });
  const isThere = patterns.some((pattern) =>
    [...article.text.matchAll(new RegExp(pattern, 'gu'))].some(({ groups }) =>
      areFirstsOf(groups?.['firsts'] ?? '', said, language),
    ),
  );
  return isThere || isMeantByIts(owner, said, article, language, post);
}
