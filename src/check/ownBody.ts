import type { Language } from '../language/language.ts';
import { escapePattern } from '../text/escapePattern.ts';
import type { Article, Match } from '../types.ts';
import { wordsOf } from './claimWords.ts';
import type { Report } from './report.ts';

const BODY = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{M}'’-]*)*`;
/** The body that a message puts behind a name or a post, or before a post: "Dana Wren *(Netbund)*", "Dana Wren *of Netbund*", "*Netbund's* head, Dana Wren". */
const BEHIND = new RegExp(
  String.raw`\s+(?:\((?:the\s+)?(?<bracketed>${BODY})\)|(?<joint>of|from|at|for)\s+(?:the\s+)?(?<joined>${BODY}))$`,
  'u',
);
const BEFORE = new RegExp(String.raw`^(?:[Tt]he\s+)?(?<body>${BODY})['’]s\s+(?=\p{Ll})`, 'u');
const ALONE = new RegExp(String.raw`^(?:the\s+)?(?<body>${BODY})$`, 'u');

/** What somebody is, in small letters; the last word says it. */
const POST = String.raw`(?:\p{Ll}[\p{L}'’-]{0,40}\s+){0,4}?(?<post>\p{Ll}[\p{L}'’-]{0,40})`;
/** What makes less of a post stands so close before it, in signs: "*former* Netbund director". */
const CLOSE_BY = 12;
/** A first name, before the last one. */
const FIRSTS = String.raw`(?<firsts>(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}\s+){0,3})`;

/**
 * A report without the body that it puts beside the name of whoever said a passage, where the article has it beside that name or
 * calls it theirs; else the report as it is.
 *
 *     Netbund denied it. Its head, Dana Wren, said …   →   Dana Wren of Netbund: Dana Wren
 */
export function withoutOwnBody(
  report: Report,
  { article: { id }, passage }: Match,
  articles: readonly Article[],
  language: Language,
): Report {
  const { speaker, rest, isSigned = false } = report;
  const said = passage.attribution.speaker?.name;
  const text = articles.find((article) => article.id === id)?.text;
  const last = wordsOf(said ?? '', language.claims).findLast(({ isCapital }) => isCapital)?.form;
  if (speaker === null || said === undefined || text === undefined || last === undefined) return report;
  const isTheirs = (body: string) => isBodyOf(body, said, text, language);
  const { noLonger } = language.attribution.people.speakingFor;
  const isPost = (words: string) => {
    if (noLonger.test(words)) return false;
    const post = wordsOf(words, language.claims).at(-1);
    const role = wordsOf(passage.attribution.role ?? '', language.claims);
    return post?.isCapital === true || role.some(({ form }) => form === post?.form);
  };
  const without = (words: string): string => {
    const { index = 0, groups } = BEHIND.exec(words) ?? {};
    const behind = groups?.['bracketed'] ?? groups?.['joined'];
    const named = words.slice(0, index);
    if (behind !== undefined) return isPost(named) && isTheirs(behind) ? named : words;
    const before = BEFORE.exec(words);
    return before && isTheirs(before.groups?.['body'] ?? '') ? words.slice(before[0].length) : words;
  };
  if (!isSigned) return { ...report, speaker: without(speaker) };
  const alone = ALONE.exec(rest)?.groups?.['body'];
  return {
    ...report,
    speaker: without(speaker),
    rest: alone !== undefined && isTheirs(alone) ? '' : without(rest),
  };
}

/** Whether an article has a body beside a last name, or calls the one it has just named theirs. */
function isBodyOf(body: string, name: string, text: string, language: Language): boolean {
  const theirs = escapePattern(body).replaceAll(/\s+/gu, String.raw`\s+`);
  const own = escapePattern(lastOf(name));
  const whole = String.raw`(?:\p{Lu}[\p{L}]*\s+){0,2}${theirs}(?!['’-]?\p{L}|\s+\p{Lu})`;
  const { isTitle, isPersonNoun, speakingFor } = language.attribution.people;
  const has = (pattern: string, isRight: (post: string) => boolean) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].some(
      ({ 0: found, index, groups }) =>
        isRight(groups?.['post'] ?? '') &&
        isNamed(groups?.['firsts'] ?? '', name, language) &&
        !speakingFor.noLonger.test(`${text.slice(Math.max(index - CLOSE_BY, 0), index)}${found}`),
    );
  return (
    // Dana Wren of Netbund
    has(String.raw`(?<!\p{L})${FIRSTS}${own}\s+(?:of|from)\s+(?:the\s+)?${whole}`, () => true) ||
    // Dana Wren, head of Netbund; Dana Wren, a clerk at Netbund
    has(String.raw`(?<!\p{L})${FIRSTS}${own},\s+${POST}\s+(?:of|for|at)\s+(?:the\s+)?${whole}`, isTitle) ||
    has(String.raw`(?<!\p{L})${FIRSTS}${own},\s+${POST}\s+at\s+(?:the\s+)?${whole}`, isPersonNoun) ||
    // Netbund's local head, Dana Wren; Netbund director Dana Wren
    has(String.raw`(?<!\p{L})${theirs}(?:['’]s?)?\s+${POST},?\s+${FIRSTS}${own}(?!\p{L})`, isTitle) ||
    // the head of Netbund, Dana Wren
    has(
      String.raw`(?<!\p{L})${POST}\s+(?:of|for)\s+(?:the\s+)?${whole},\s+${FIRSTS}${own}(?!\p{L})`,
      isTitle,
    ) ||
    isMeantByIts(body, name, text, language)
  );
}

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** Whether the words before a last name are those of a name, or what somebody is called beside it: "Captain Dana". */
function isNamed(firsts: string, name: string, { claims, attribution: { people } }: Language): boolean {
  const own = new Set(wordsOf(name, claims).map(({ form }) => form));
  return wordsOf(firsts, claims).every(
    ({ form }) =>
      own.has(form) || people.isTitle(form) || people.isCourtesy(form) || people.isPersonNoun(form),
  );
}

/** Whether "its head, Dana Wren" stands behind a body that is the only name in the sentence and in the one before. */
function isMeantByIts(body: string, name: string, text: string, language: Language): boolean {
  const { claims, attribution } = language;
  const owned = new RegExp(
    String.raw`(?<!\p{L})[Ii]ts\s+${POST},\s+${FIRSTS}${escapePattern(lastOf(name))}(?!\p{L})`,
    'gu',
  );
  return [...text.matchAll(owned)].some(({ index, groups }) => {
    if (!attribution.people.isTitle(groups?.['post'] ?? '')) return false;
    if (!isNamed(groups?.['firsts'] ?? '', name, language)) return false;
    const paragraph = text.slice(text.lastIndexOf('\n', index) + 1, index);
    const names = namesBefore(paragraph.replaceAll(/[“"„«][^“”"„«»]*[”"»“]/gu, ' '), claims);
    return names.length > 0 && names.every((one) => one === body);
  });
}

/** The names in the last sentence of a text that ends within one, and in the one before; without days and the word that begins it. */
function namesBefore(text: string, claims: Language['claims']): string[] {
  const near = text
    .split(/(?<=[.!?])\s+/u)
    .slice(-2)
    .join(' ');
  return [...near.matchAll(new RegExp(BODY, 'gu'))]
    .map(([name]) => name.replace(/^(?:The|An?|In|On|At|It|But|And)(?:\s+|$)/u, '').replace(/['’]s?$/u, ''))
    .filter((name) => name !== '' && !claims.isDate(name.toLowerCase()));
}
