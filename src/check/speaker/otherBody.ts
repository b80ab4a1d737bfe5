import type { Language } from '../../language/language.ts';
import { Equivalents } from '../../search/equivalents/equivalents.ts';
import { FIRSTS } from '../../language/any/ties.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import { placesOf } from '../../text/placesOf.ts';
import { normalizeWord } from '../../text/tokens.ts';
import type { Article } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { MOST_PLACES } from './called.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';
import { callsNamed, capitalisedIn } from './callsNamed.ts';
import { keyOf, type Description } from './describe.ts';
import { areFirstsOf } from './meantByIts.ts';
import { bodiesAround, isNameIn } from './bodiesAround.ts';

/** What is told of somebody behind their name lies in so many characters, up to a sign. */
const NEAR = 200;
const BEHIND = /^\s*,[^.;:!?“”"„«»()—\n]*/u;

/** Whose somebody is, right before their name: "the *union's*". */
const OWNER = /(?<!\p{LC})(?<owner>\p{Ll}+)['’]s?$/u;

const places = new Equivalents([]);

/** Letters that the names of a country and its people share at least, and by how many the shorter one may be longer: "Lom*ia*", "Lom*ian*". */
const STEM = { fewest: 4, rest: 1 };

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
  const isOrigin = (body: string) =>
    language.attribution.people.demonym.test(`the ${body}`) ||
    places.of(keysOf(body, language), language.search).some((same) => same.length > 0);
  const isOfPeople = others.every(isOrigin);
  const tied = [...new Set(names.flatMap((one) => bodiesIn(one, own, article, language)))].filter(
    (body) => isOrigin(body) === isOfPeople && isApart(body, article.text, language),
  );
  const around = [outlet?.name, publisher, ...bodiesAround(own.at(-1)?.form ?? '', article, language)];
  const known = around.filter((name) => typeof name === 'string');
  const wrong = tied.length > 0 ? others : others.filter((body) => isOther(body, known));
  return wrong.length === 0 ? null : { kind: 'name', message: formsOf(wrong), article: formsOf(tied) };
}

/** Whose somebody is told to be without a name, where the article tells the same of another: "the *port's* Wren" beside "the union's Wren". */
function findOtherKind(
  before: string,
  said: string,
  { text }: Article,
  language: Language,
): Difference | null {
  const mine = OWNER.exec(before)?.groups?.['owner'];
  const own = String.raw`(?<owner>\p{LC}+)['’]s?\s+${FIRSTS}${escapePattern(lastWordOf(said))}(?!\p{L})`;
  const theirs = [...text.matchAll(new RegExp(own, 'gu'))]
    .filter(({ groups }) => areFirstsOf(groups!['firsts']!, said, language))
    .map(({ groups }) => groups!['owner']!);
  if (mine === undefined || theirs.length === 0) return null;
  const key = (word: string) => keyOf(word, language);
  return theirs.some((word) => key(word) === key(mine) || callsNamed(mine, [word], text, language))
    ? null
    : { kind: 'words', message: [mine], article: [...new Set(theirs)] };
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

/** Whether a word of a name is among others, as it is or as that of a country for its people. */
function isAmong(name: string, others: readonly string[], article: Article, language: Language): boolean {
  const known = others.flatMap((words) => keysOf(words, language));
  const mine = keysOf(name, language);
  const aliases = article.aliases.filter((group) =>
    group.some((one) => keysOf(one, language).join(' ') === mine.join(' ')),
  );
  const keys = [...mine, ...aliases.flat().flatMap((one) => keysOf(one, language))];
  const same = places.of(mine, language.search).flatMap((found) => found.map(({ word }) => word));
  return known.some((one) => same.includes(one) || keys.some((key) => key === one || isStemOf(key, one)));
}

const keysOf = (words: string, language: Language): string[] =>
  wordsOf(words, language.claims).map(({ form }) => keyOf(normalizeWord(form), language));

function isStemOf(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length) - STEM.rest;
  const shared = Math.max(shortest, STEM.fewest);
  return one.length !== other.length && one.slice(0, shared) === other.slice(0, shared);
}
