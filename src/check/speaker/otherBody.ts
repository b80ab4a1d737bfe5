import type { Language } from '../../language/language.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import { placesOf } from '../../text/placesOf.ts';
import type { Article } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';
import { isAmong, isOrigin } from './amongBodies.ts';
import { bodiesAround, isNameIn } from './bodiesAround.ts';
import { MOST_PLACES } from './called.ts';
import { capitalisedIn } from './callsNamed.ts';
import type { Description } from './describe.ts';
import { findOtherKind } from './otherKind.ts';

/** What is told of somebody behind their name lies in so many characters, up to a sign. */
const NEAR = 200;
const BEHIND = /^\s*,[^.;:!?“”"„«»()—\n]*/u;

/**
 * In what the bodies before the name of who is said to speak differ from those for which the article has them speak: "*Lisk* director
 * Dana Wren", "*Lisk's* Dana Wren" beside "Netbund director Dana Wren". Only of names that the article has; where it tells of none
 * beside somebody, those that are told of right before them will do.
 */
export function findOtherBody(
  speaker: string,
  said: string,
  theirs: readonly Description[],
  { match, article, language }: Beside,
): Difference | null {
  const own = wordsOf(said, language.claims).filter(({ isCapital }) => isCapital);
  const before = beforeName(speaker, own, language);
  if (article === null || before === '') return null;
  const mine = bodiesIn(before, own, article, language);
  if (mine.length === 0) return findOtherKind(before, said, article, language);
  const { role, outlet, publisher } = match.passage.attribution;
  const names = [role ?? '', ...theirs.flatMap((one) => one.names)];
  const nouns = theirs.flatMap(({ which }) => which.filter(({ capital }) => !capital));
  const told = [...names, ...nouns.map(({ word }) => word), ...besideOwn(said, theirs, article)];
  const isOther = (body: string, known: readonly string[]) => !isAmong(body, known, article, language);
  const others = mine.filter((body) => isOther(body, told));
  if (others.length === 0) return null;
  const isOfPeople = others.every((body) => isOrigin(body, language));
  const tied = [...new Set(names.flatMap((one) => bodiesIn(one, own, article, language)))].filter(
    (body) => isOrigin(body, language) === isOfPeople && isApart(body, article.text, language),
  );
  const around = () => bodiesAround(own.at(-1)?.form ?? '', article, language);
  const known = tied.length > 0 ? [] : [outlet?.name ?? '', publisher ?? '', ...around()];
  const wrong = others.filter((body) => isOther(body, known));
  return wrong.length === 0 ? null : { kind: 'name', message: formsOf(wrong), article: formsOf(tied) };
}

const formsOf = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.toLowerCase()))];

/** What stands before a name in words that end with it. */
function beforeName(speaker: string, own: readonly Word[], { claims }: Language): string {
  const words = wordsOf(speaker, claims);
  // Another first name is told apart.
  const isOwn = ({ form, isCapital }: Word) =>
    own.some((word) => word.form === form) || (isCapital && claims.isFirstName(form));
  const last = words.findIndex(({ isCapital, form }) => isCapital && form === own.at(-1)?.form);
  const first = words.slice(0, Math.max(last, 0)).findLastIndex((word) => !isOwn(word));
  return first < 0 ? '' : speaker.slice(0, words[first + 1]!.start).trim();
}

/** The names in words of what somebody is that an article has, too, without their own and what is no name of a body. */
function bodiesIn(words: string, own: readonly Word[], { text }: Article, language: Language): string[] {
  const { claims, attribution } = language;
  const { people } = attribution;
  const isNone = ({ form }: Word) =>
    people.isTitle(form) ||
    people.isPersonWord(form) ||
    people.isCourtesy(form) ||
    claims.isDeterminer(form) ||
    claims.isPronoun(form) ||
    claims.isDegree(form) ||
    claims.isDate(form) ||
    claims.inFull(form).some(claims.describesSomebody) ||
    own.some((word) => word.form === form) ||
    claims.limitBefore(`${form} `, '') !== null;
  return capitalisedIn(words.replaceAll(/['’]s?(?!\p{LC})/gu, ' , ')).flatMap((name) => {
    const telling = wordsOf(name, claims).filter((word) => !isNone(word));
    const [first, last] = [telling[0], telling.at(-1)];
    const body = first && last ? name.slice(first.start, last.end) : '';
    const parts = isNameIn(body, text) ? [body] : telling.map(({ start, end }) => name.slice(start, end));
    return parts.filter((part) => isNameIn(part, text));
  });
}

/** Whether a text has a name inside a sentence, and not only as a part of a title: "*Foreign* Minister". */
function isApart(name: string, text: string, { attribution: { people } }: Language): boolean {
  const inside = new RegExp(
    String.raw`(?<=(?:\p{LC},?|,[”"»])\s)${escapePattern(name)}(?!\p{LC})(?:\s+(?<next>\p{Lu}\p{LC}*))?`,
    'gu',
  );
  return [...text.matchAll(inside)].some(
    ({ groups }) => !people.isTitle((groups?.['next'] ?? '').toLowerCase()),
  );
}

/** What stands right behind a name, and who has just spoken where it is told that somebody is theirs: "Netbund denied it. Its head, Dana Wren". */
function besideOwn(said: string, theirs: readonly Description[], { text, passages }: Article): string[] {
  const last = lastWordOf(said);
  const behind = placesOf(last, text, MOST_PLACES).map(
    (at) => BEHIND.exec(text.slice(at + last.length, at + last.length + NEAR))?.[0] ?? '',
  );
  const first = passages.findIndex(({ start, end }) => text.slice(start, end).includes(last));
  const before = theirs.some(({ isOwn }) => isOwn) ? passages[first - 1]?.attribution.speaker?.name : null;
  return [...capitalisedIn(behind.join(' . ')), before ?? ''];
}
