import { BODY, POST } from '../../language/any/ties.ts';
import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { normalizeWord } from '../../text/tokens.ts';
import type { Article } from '../../types.ts';
import { QUOTED } from '../quoted.ts';
import { areFirstsOf, ownName } from './ownName.ts';

/** What kind of firm it is, behind its name. */
const KIND = /\s+(?:Ltd|Limited|Inc|Corp|plc|PLC|LLC|GmbH|AG|SA|Co)\.?$/u;

/**
 * Whether an article calls somebody the head of a body that it does not name there: "its head, Dana Wren" behind a body that alone is
 * named before it, or has just been said to say something; "the museum's head, Dana Wren" where there is one museum. With a `post`
 * it is that one, else any that leads something.
 */
export function isMeantByIts(
  body: string,
  name: string,
  article: Article,
  language: Language,
  post: string | null = null,
): boolean {
  const kind = body.split(' ').at(-1)!.toLowerCase();
  const { isOfPerson } = language.claims.ties;
  return headedBy(post, name, article.text, language).some(({ index, called, noun }) => {
    if (noun === kind) return isOnly(body, article.text, language);
    if (noun !== undefined && !language.attribution.people.isBody(noun)) return false;
    const names = namesBefore(article.text, index, language);
    const isPerson = isOfPerson(called);
    return (
      (names.length > 0 &&
        names.every((one) => isSameBody(one, body) || (isPerson && isSameBody(body, one)))) ||
      isSpeaking(body, index, article, language)
    );
  });
}

/** Where an article calls somebody the head of something, by what stands for it or its noun: "its head, Dana Wren", "Dana Wren, its head". */
function headedBy(only: string | null, name: string, text: string, language: Language) {
  const { attribution, claims } = language;
  const own = ownName(name);
  const post = only === null ? POST : `(?<post>${escapePattern(only)})`;
  const owned = claims.ties.owned(post, only !== null);
  return [String.raw`${owned},?\s+${own}`, String.raw`${own},\s+${owned}(?=[,.”"])`]
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'gu'))])
    .filter(
      ({ groups }) =>
        (only !== null || attribution.people.isTitle(groups!['post']!) || claims.leads(groups!['post']!)) &&
        areFirstsOf(groups!['firsts']!, name, language),
    )
    .map(({ index, groups }) => ({ index, called: groups!['called']!, noun: groups!['kind'] }));
}

/** Whether all that a text calls by the last word of a body's name is that body: the museum. */
function isOnly(body: string, text: string, language: Language): boolean {
  const last = escapePattern(body.split(' ').at(-1)!);
  const named = [...text.matchAll(new RegExp(String.raw`${BODY}(?<=\s${last})(?!\p{L})`, 'gu'))];
  return named.length > 0 && named.every(([one]) => isSameBody(withoutFirst(one, language), body));
}

/** Whether an article has a body say something right before a place, and names nobody else between. */
function isSpeaking(body: string, index: number, { passages, text }: Article, language: Language): boolean {
  const at = passages.findIndex(({ start, end }) => start <= index && index < end);
  const [before, here] = [passages[at - 1]?.attribution.speaker?.name, passages[at]];
  if (here === undefined || before === undefined) return false;
  const between = text.slice(here.start, index).replaceAll(QUOTED, ' ');
  return !/(?<=\s)\p{Lu}/u.test(between) && isSameBody(withoutFirst(before, language), body);
}

/** Whether a name is that of a body, perhaps with what is told of it before or behind: "Kenya Red Cross", "Netbund Ltd". */
function isSameBody(name: string, body: string): boolean {
  const [one, other] = [name, body].map((words) =>
    words.replace(KIND, '').replaceAll('’', "'").toLowerCase(),
  );
  return one === other || one!.endsWith(` ${other}`);
}

/** The names before a place in its paragraph, else in the one before: in their last two sentences or the one before, without days. */
function namesBefore(text: string, index: number, language: Language): string[] {
  const { claims, search } = language;
  const near = text
    .slice(0, index)
    .split(/\n+/u)
    .findLast((paragraph) => /\p{L}/u.test(paragraph));
  const sentences = (near ?? '').replaceAll(QUOTED, ' ').split(/(?<=[.!?])\s+/u);
  const isWord = (name: string) =>
    claims.isDate(name.toLowerCase()) || search.isStopWord(normalizeWord(name.toLowerCase()));
  const namesIn = (part: readonly string[]) =>
    [...part.join(' ').matchAll(new RegExp(BODY, 'gu'))]
      .map(([name]) => withoutFirst(name, language).replace(/['’]s?$/u, ''))
      .filter((name) => name !== '' && !isWord(name));
  const names = namesIn(sentences.slice(-2));
  return names.length > 0 ? names : namesIn(sentences.slice(-3));
}

/** A name without a word with which a sentence begins. */
const withoutFirst = (name: string, { claims }: Language): string => name.replace(claims.ties.opener, '');
