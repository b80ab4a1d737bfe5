import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Article, Match } from '../../types.ts';
import { once } from '../../values/once.ts';
import { calledIn } from './called.ts';
import { wordsOf } from '../words/claimWords.ts';
import { BODY, FIRSTS, isMeantByIts, areFirstsOf, lastOf, POST } from './meantByIts.ts';
import type { Report } from '../message/report.ts';
import { bodySpokenFor, isBodysName } from './spokenFor.ts';
import { articleOf } from '../articleOf.ts';

/** The body that a message puts behind a name or a post, or before a post: "Dana Wren *(Netbund)*", "Dana Wren *of Netbund*", "*Netbund's* head, Dana Wren". */
const BEHIND = new RegExp(
  String.raw`\s+(?:\((?:the\s+)?(?<bracketed>${BODY})\)|(?<joint>of|from|at|for)\s+(?:the\s+)?(?<joined>${BODY}))$|,\s+(?:the\s+)?(?<set>${BODY})$`,
  'u',
);
const BEFORE = new RegExp(String.raw`^(?:[Tt]he\s+)?(?<body>${BODY})['’]s\s+(?=\p{Ll})`, 'u');
const ALONE = new RegExp(String.raw`^(?:the\s+)?(?<body>${BODY})$`, 'u');

/** What a body is, before its name: "the *testing firm* Netbund". */
const KIND = String.raw`(?:(?:(?!(?:of|in|at|near|for|from|to|and|or|by|with|on|that|which|who|whose|where)\s)(?!\p{Ll}+(?:ing|ed)\s+\p{Lu})\p{Ll}[\p{LC}-]*\s+){1,3})?`;

/** What makes less of a post stands so close before it, in signs: "*former* Netbund director". */
const CLOSE_BY = 12;

/**
 * A report without the body that it puts beside the name of whoever said a passage, where the article has it beside that name or
 * calls it theirs; else the report as it is.
 *
 *     Netbund denied it. Its head, Dana Wren, said …   →   Dana Wren of Netbund: Dana Wren
 */
export function withoutOwnBody(
  report: Report,
  match: Match,
  articles: readonly Article[],
  language: Language,
): Report {
  const { passage } = match;
  const { speaker, rest, isSigned = false } = report;
  const said = passage.attribution.speaker?.name;
  const article = articleOf(match, articles);
  const last = wordsOf(said ?? '', language.claims).findLast(({ isCapital }) => isCapital)?.form;
  if (speaker === null || said === undefined || article === undefined || last === undefined) return report;
  const spoken = bodySpokenFor(match, articles, language);
  const isTheirs = (body: string) =>
    isBodysName(spoken, body, language) || isBodyOf(body, said, article, language);
  const { noLonger } = language.attribution.people.speakingFor;
  const role = wordsOf(passage.attribution.role ?? '', language.claims).map(({ form }) => form);
  const called = once(() => new Set([...role, ...calledIn(article.text, said, language.claims)]));
  const isCalled = (form: string) =>
    called().has(form) || language.claims.inFull(form).some((full) => full.every((one) => called().has(one)));
  const isPost = (words: string) => {
    if (noLonger.test(words)) return false;
    const post = wordsOf(words, language.claims).at(-1);
    return post !== undefined && (post.isCapital || isCalled(post.form));
  };
  const without = (words: string): string => {
    const { index = 0, groups } = BEHIND.exec(words) ?? {};
    const behind = groups?.['bracketed'] ?? groups?.['joined'] ?? groups?.['set'];
    const named = words.slice(0, index);
    // "Dana Wren (Netbund CEO)"
    const body = behind?.replace(/\s+(\S+)$/u, (end, word: string) =>
      groups?.['bracketed'] !== undefined && isCalled(word.toLowerCase()) ? '' : end,
    );
    if (body !== undefined) return isPost(named) && isTheirs(body) ? named : words;
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
function isBodyOf(body: string, name: string, article: Article, language: Language): boolean {
  const { text } = article;
  const theirs = escapePattern(body).replaceAll(/\s+/gu, String.raw`\s+`);
  const own = escapePattern(lastOf(name));
  const whole = String.raw`(?:\p{Lu}[\p{LC}]*\s+){0,2}${theirs}(?!['’-]?\p{LC}|\s+\p{Lu})`;
  const { isTitle, isPersonNoun, speakingFor } = language.attribution.people;
  const has = (pattern: string, isRight: (post: string) => boolean) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].some(
      ({ 0: found, index, groups }) =>
        isRight(groups?.['post'] ?? '') &&
        areFirstsOf(groups?.['firsts'] ?? '', name, language) &&
        !speakingFor.noLonger.test(`${text.slice(Math.max(index - CLOSE_BY, 0), index)}${found}`),
    );
  return (
    // Dana Wren of Netbund; Dana Wren, of the testing firm Netbund
    has(String.raw`(?<!\p{L})${FIRSTS}${own},?\s+(?:of|from)\s+(?:the\s+)?${KIND}${whole}`, () => true) ||
    // Dana Wren, head of Netbund; Dana Wren, a clerk at Netbund
    has(String.raw`(?<!\p{L})${FIRSTS}${own},\s+${POST}\s+(?:of|for|at)\s+(?:the\s+)?${whole}`, isTitle) ||
    has(String.raw`(?<!\p{L})${FIRSTS}${own},\s+${POST}\s+at\s+(?:the\s+)?${whole}`, isPersonNoun) ||
    // Dana Wren, who heads Netbund
    has(
      String.raw`(?<!\p{L})${FIRSTS}${own},\s+\p{L}+\s+(?<post>\p{Ll}+)\s+(?:the\s+)?${whole}`,
      (verb) => language.claims.postOf(verb) !== null,
    ) ||
    // Netbund's local head, Dana Wren; Netbund director Dana Wren
    has(String.raw`(?<!\p{L})${theirs}(?:['’]s?)?\s+${POST},?\s+${FIRSTS}${own}(?!\p{L})`, isTitle) ||
    // the head of Netbund, Dana Wren
    has(
      String.raw`(?<!\p{L})${POST}\s+(?:of|for)\s+(?:the\s+)?${whole},\s+${FIRSTS}${own}(?!\p{L})`,
      isTitle,
    ) ||
    isMeantByIts(body, name, article, language)
  );
}
