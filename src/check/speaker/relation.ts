import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Article, Match } from '../../types.ts';
import { articleOf } from '../articleOf.ts';
import { wordsOf } from '../words/claimWords.ts';
import { BODY, FIRSTS, isMeantByIts, areFirstsOf, lastOf } from './meantByIts.ts';
import type { Report } from '../message/report.ts';

/** What somebody is, in small letters, with what they are it of: "director of customers". */
const POST = String.raw`\p{Ll}[\p{LC}'’-]*(?:\s+\p{Ll}[\p{LC}'’-]*){0,4}?`;
/** A name, perhaps behind what its bearer is called. */
const NAME = String.raw`(?<name>\p{Lu}[\p{LC}\p{M}'’-]*(?:\s+\p{Lu}[\p{LC}\p{M}'’-]*){0,4})`;
const OWNER = String.raw`(?:[Tt]he\s+)?(?<owner>${BODY}?)`;
/** What kind of body it is, before its name: "the union SINTAB". */
const KIND = String.raw`(?:the\s+)?(?:(?:\p{Ll}[\p{LC}-]*\s+){1,3})?`;

const AT_BODY = new RegExp(String.raw`^(?:at|of|for)\s+(?:the\s+)?${BODY}$`, 'u');

/** How a message says whose somebody is, and by what name; an example beside each. */
const WAYS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: new RegExp(String.raw`^${NAME},\s+${OWNER}['’]s?\s+(?<post>${POST})$`, 'u'),
    example: 'Ida Roos, Netbund’s lawyer',
  },
  {
    pattern: new RegExp(
      String.raw`^${NAME},\s+(?:the\s+|an?\s+)?(?<post>${POST})\s+(?:of|for|at)\s+${KIND}(?<owner>${BODY})$`,
      'u',
    ),
    example: 'Ida Roos, the lawyer of the firm Netbund',
  },
  {
    pattern: new RegExp(String.raw`^${OWNER}['’]s?\s+(?<post>${POST})(?:,?\s+${NAME})?$`, 'u'),
    example: 'Netbund’s lawyer, Ida Roos',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:[Tt]he|[Aa]n?)\s+(?<post>${POST})\s+(?:of|for|at)\s+${KIND}(?<owner>${BODY})(?:,\s+${NAME})?$`,
      'u',
    ),
    example: 'the lawyer of Netbund, Ida Roos',
  },
];

/**
 * A report that names whoever said a passage where it calls them somebody's in a way in which the article does too, however either
 * of them puts it; else the report as it is.
 *
 *     Netbund bought it. Its lawyer, Ida Roos, said …   →   Ida Roos, the lawyer of Netbund: Ida Roos
 *     Lund’s son Bo said …   →   Bo, the son of Lund: Bo
 */
export function withoutRelation(
  report: Report,
  match: Match,
  articles: readonly Article[],
  language: Language,
): Report {
  const { speaker, rest, isSigned = false } = report;
  const said = match.passage.attribution.speaker?.name;
  const article = articleOf(match, articles);
  if (speaker === null || said === undefined || article === undefined) return report;
  if (!/^\p{Lu}/u.test(said.split(' ').at(-1) ?? '')) return report;
  // "Director | at Netbund" stands behind the verb as where it was said does.
  const isBehind = !isSigned && AT_BODY.test(rest);
  const told = isBehind ? `${speaker} ${rest}` : isSigned && rest !== '' ? `${speaker}, ${rest}` : speaker;
  const isRight = WAYS.some(({ pattern }) => {
    const { name, post = '', owner = '' } = pattern.exec(told)?.groups ?? {};
    if (post === '' || owner === '' || (name !== undefined && !isNameOf(name, said, language))) return false;
    return isRelated({ post, owner }, said, article, language);
  });
  return isRight ? { ...report, speaker: said, rest: isSigned || isBehind ? '' : rest } : report;
}

/** Whether a name is that of somebody: its last word, and nothing that they are not called. */
function isNameOf(name: string, said: string, language: Language): boolean {
  const words = wordsOf(said, language.claims).map(({ form }) => form);
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
  const theirs = escapePattern(owner).replaceAll(/\s+/gu, String.raw`\s+`);
  // "General Secretary" before a name
  const called = escapePattern(post)
    .replaceAll(/(?<!\p{L})\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
  const own = String.raw`${FIRSTS}${escapePattern(lastOf(said))}(?!\p{L})`;
  const whole = String.raw`(?:\p{Lu}[\p{LC}]*\s+){0,2}${theirs}(?!['’-]?\p{LC}|\s+\p{Lu})`;
  // "The director of customers" may be called "the director", but not of something else.
  const further = String.raw`(?:\s+of\s+(?:\p{Ll}[\p{LC}-]*\s*){1,3})?`;
  const before = String.raw`(?:(?:\p{Ll}[\p{LC}-]*\s+){0,3})`;
  const patterns = [
    String.raw`(?<![\p{L}-])${theirs}['’]s?\s+${called}${further},?\s+${before}${own}`,
    String.raw`(?<!\p{L})(?:[Tt]he|[Aa]n?)\s+${called}\s+(?:of|for|at)\s+${KIND}${whole},\s+${own}`,
    String.raw`(?<!\p{L})${own},\s+(?:\d+,\s+)?(?:the\s+|an?\s+)?${called}\s+(?:of|for|at)\s+${KIND}${whole}`,
    String.raw`(?<!\p{L})${own},\s+(?:\d+,\s+)?(?:the\s+)?${theirs}['’]s?\s+${called}(?!\s+\p{L})`,
  ];
  const isThere = patterns.some((pattern) =>
    [...article.text.matchAll(new RegExp(pattern, 'gu'))].some(({ groups }) =>
      areFirstsOf(groups?.['firsts'] ?? '', said, language),
    ),
  );
  return isThere || isMeantByIts(owner, said, article, language, post);
}
