import { FIRSTS } from '../../language/any/ties.ts';
import type { Language } from '../../language/language.ts';
import type { BodyTie } from '../../language/ties.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import type { Article } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { once } from '../../values/once.ts';
import { bodyPatterns } from './bodyPatterns.ts';
import { calledIn } from './called.ts';
import { formsIn, wordsOf } from '../words/claimWords.ts';
import { isMeantByIts } from './meantByIts.ts';
import { areFirstsOf } from './ownName.ts';
import type { Report } from '../message/report.ts';
import { bodySpokenFor, isBodysName } from './spokenFor.ts';

/** What makes less of a post stands so close before it, in signs: "*former* Netbund director". */
const CLOSE_BY = 12;

/**
 * A report without the body that it puts beside the name of whoever said a passage, where the article has it beside that name or
 * calls it theirs; else the report as it is.
 *
 *     Netbund denied it. Its head, Dana Wren, said …   →   Dana Wren of Netbund: Dana Wren
 */
export function withoutOwnBody(report: Report, beside: Beside): Report {
  const { match, article, language } = beside;
  const { passage } = match;
  const { speaker, rest, isSigned = false } = report;
  const said = passage.attribution.speaker?.name;
  const last = wordsOf(said ?? '', language.claims).findLast(({ isCapital }) => isCapital)?.form;
  if (speaker === null || said === undefined || article === null || last === undefined) return report;
  const spoken = bodySpokenFor(beside);
  const isTheirs = (body: string) =>
    isBodysName(spoken, body, language) || isBodyOf(body, said, article, language);
  const { bodyBehind, bodyBefore, bodyAlone } = language.claims.ties;
  const { noLonger } = language.attribution.people.speakingFor;
  const role = formsIn(passage.attribution.role ?? '', language.claims);
  const called = once(() => new Set([...role, ...calledIn(article.text, said, language.claims)]));
  const isCalled = (form: string) =>
    called().has(form) || language.claims.inFull(form).some((full) => full.every((one) => called().has(one)));
  const isPost = (words: string) => {
    if (noLonger.test(words)) return false;
    const post = wordsOf(words, language.claims).at(-1);
    return post !== undefined && (post.isCapital || isCalled(post.form));
  };
  const without = (words: string): string => {
    const { index = 0, groups } = bodyBehind.exec(words) ?? {};
    const behind = groups?.['bracketed'] ?? groups?.['joined'] ?? groups?.['set'];
    const named = words.slice(0, index);
    // "Dana Wren (Netbund CEO)"
    const body = behind?.replace(/\s+(\S+)$/u, (end, word: string) =>
      groups?.['bracketed'] !== undefined && isCalled(word.toLowerCase()) ? '' : end,
    );
    if (body !== undefined) return isPost(named) && isTheirs(body) ? named : words;
    const before = bodyBefore.exec(words);
    return before && isTheirs(before.groups?.['body'] ?? '') ? words.slice(before[0].length) : words;
  };
  if (!isSigned) return { ...report, speaker: without(speaker) };
  const alone = bodyAlone.exec(rest)?.groups?.['body'];
  return {
    ...report,
    speaker: without(speaker),
    rest: alone !== undefined && isTheirs(alone) ? '' : without(rest),
  };
}

/** Whether an article has a body beside a last name, or calls the one it has just named theirs. */
function isBodyOf(body: string, name: string, article: Article, language: Language): boolean {
  const { text } = article;
  const names = bodyPatterns(body);
  const own = `${FIRSTS}${escapePattern(lastWordOf(name))}`;
  const { isTitle, isPersonNoun, speakingFor } = language.attribution.people;
  const { ties, postOf } = language.claims;
  const isRight: Record<NonNullable<BodyTie['post']>, (post: string) => boolean> = {
    title: isTitle,
    noun: isPersonNoun,
    verb: (verb) => postOf(verb) !== null,
  };
  const has = ({ pattern, post }: BodyTie) =>
    [...text.matchAll(new RegExp(pattern({ own, ...names }), 'gu'))].some(
      ({ 0: found, index, groups }) =>
        (post === null || isRight[post](groups?.['post'] ?? '')) &&
        areFirstsOf(groups?.['firsts'] ?? '', name, language) &&
        !speakingFor.noLonger.test(`${text.slice(Math.max(index - CLOSE_BY, 0), index)}${found}`),
    );
  return ties.bodyTies.some(has) || isMeantByIts(body, name, article, language);
}
