import { PERSON } from '../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Gender } from '../../language/people.ts';
import type { Block, Mention } from '../../types.ts';
import type { Cast } from '../3-people/cast.ts';
import type { Character } from '../3-people/character.ts';
import { namesIn } from './partialNames.ts';

/** *Mara Quist:* “The bridge is tired” */
const BEFORE_COLON = new RegExp(String.raw`^${PERSON}(?=: ["“«„'‘])`, 'u');

/** A name of two words; a third one may be a verb of a headline in capitals. */
const TWO_WORDS = /(?<![\p{LC}-])(\p{Lu}[\p{LC}\p{M}'’-]+)(?= (\p{Lu}[\p{LC}\p{M}'’-]*[\p{LC}\p{M}]))/gu;

/**
 * Who answers below, where answers stand behind "A:": whom the headline quotes, or headline or introduction says somebody spoke
 * to; or else the only person that a headline names, unless the introduction is about `first`. Null for nobody, or one of several.
 */
export function whoIsAsked(
  text: string,
  above: readonly Block[],
  first: Mention | null,
  language: AttributionLanguage,
): string | null {
  const parts = above.map(({ kind, start, end }) => ({
    isTitle: kind === 'title',
    words: text.slice(start, end),
  }));
  const titles = parts.filter(({ isTitle }) => isTitle).map(({ words }) => words);
  const quoted = titles.flatMap((words) => BEFORE_COLON.exec(words)?.[0] ?? []);
  const named = [...quoted, ...parts.flatMap(({ words }) => spokenTo(words, language))];
  if (named.length > 0) return onlyOne(named);
  const told = titles.flatMap((words) => knownNames(words, language));
  return onlyOne(first ? [...told, first.name] : told);
}

/**
 * The one whom an introduction says somebody asked: the only person who may be meant where it says no more than "The Courier asked
 * her", or else whoever stands there by name. Null for nobody, or one of several.
 */
export function whoIsIntroduced(text: string, above: readonly Block[], cast: Cast): Mention | null {
  const { language } = cast;
  const parts = above.filter(({ kind }) => kind === 'title' || kind === 'text');
  const words = parts.map(({ start, end }) => text.slice(start, end));
  const asking = words.flatMap((part) => askingIn(part, language) ?? [])[0];
  const people = cast.recent.filter(
    (one) =>
      parts.some(({ start, end }) => one.start >= start && one.start < end) && isNamedPerson(one, cast),
  );
  const titles = above.filter(({ kind }) => kind === 'title').map(({ start, end }) => text.slice(start, end));
  const called = titles.flatMap((title) => {
    const { with: who, name } = language.labels.interviewWith.exec(title)?.groups ?? {};
    return who ?? name ?? [];
  });
  const named = called.length > 0 ? called : words.flatMap((part) => spokenTo(part, language));
  const mayBe = words.flatMap((part) => namesIn(part, language));
  const name = (asking ? onlyMeant(asking, people, mayBe, language) : null) ?? onlyOne(named);
  const start = name === null ? -1 : text.indexOf(name);
  return name !== null && start >= 0 ? { name, start, end: start + name.length } : null;
}

/** Words by which somebody was asked, or answers, and who asks or answers by them: "*The Courier asked her*", "*Mara Quist* of the guild *answers our questions*". */
interface Asking {
  readonly words: string;
  readonly asker: string | null;
  readonly answerer: string | null;
}

function askingIn(words: string, language: AttributionLanguage): Asking | null {
  const { interviewed, answering } = language.labels;
  const asked = interviewed.exec(words);
  const found = asked ?? answering.exec(words);
  if (!found) return null;
  const before = words.slice(0, found.index);
  if (asked) return { words: asked[0], asker: LAST_NAME.exec(before)?.[0] ?? null, answerer: null };
  const stop = [...before.matchAll(STOP)].at(-1);
  const sentence = before.slice(stop ? stop.index + 1 : 0);
  return { words: found[0], asker: null, answerer: namesIn(sentence, language)[0] ?? null };
}

/** A sign that ends a sentence, but behind "Dr" or an initial. */
const STOP = /[!?]|(?<!\p{Lu}\p{LC}{0,3})\./gu;

const LAST_NAME = new RegExp(String.raw`(?<![\p{L}-])${PERSON}(?= $)`, 'u');

/** The only one of those known, or else of those whose names may be a person's, who may be meant: of "her" rather a woman. */
function onlyMeant(
  { words, asker, answerer }: Asking,
  people: readonly Character[],
  names: readonly string[],
  language: AttributionLanguage,
): string | null {
  if (answerer !== null) return answerer;
  const known = people.filter(({ name }) => name !== asker);
  const others = names.filter((name) => name !== asker);
  const gender = genderIn(words, language);
  if (gender === null) return onlyOne([...known.map(({ name }) => name), ...others]);
  const fitting = known.filter((one) => one.gender === gender).map(({ name }) => name);
  if (fitting.length > 0) return onlyOne(fitting);
  const isKnown = (name: string): boolean => known.some((one) => one.gender !== null && one.name === name);
  return onlyOne(others.filter((name) => !isKnown(name)));
}

/** "asked *her*" */
const genderIn = (words: string, { people }: AttributionLanguage): Gender | null =>
  words.split(' ').flatMap((word) => people.pronouns[word.toLowerCase()]?.gender ?? [])[0] ?? null;

/** Somebody with a whole name, of whom a first name, a title or a post tells that it is a person. */
const isNamedPerson = (
  { sort, name, isDescribed, gender, title, roles }: Character,
  { language }: Cast,
): boolean =>
  sort === 'person' &&
  !isDescribed &&
  name.includes(' ') &&
  !language.outlets.isMediumName(name) &&
  (gender !== null || title !== null || roles.length > 0);

/** "an interview with the diver *Mara Quist*", who is no medium. */
function spokenTo(words: string, { labels, people, outlets }: AttributionLanguage): string[] {
  const names = [...words.matchAll(labels.spokenTo)].flatMap(({ index, 0: { length } }) => {
    const behind = words.slice(index + length);
    return BEGINNING.exec(behind)?.groups?.['name'] ?? [];
  });
  return names.filter((name) => !people.isBody(name) && !outlets.isMediumName(name));
}

/** A name, what its bearer is may stand before it. */
const BEGINNING = new RegExp(String.raw`^(?:\p{Ll}[\p{L}-]* ){0,4}(?<name>${PERSON})`, 'u');

const knownNames = (words: string, { people }: AttributionLanguage): string[] =>
  [...words.matchAll(TWO_WORDS)]
    .map(([, given = '', surname = '']) => `${given} ${surname}`)
    .filter((name) => people.genderOfName(name) !== null);

/** The longest form of a name, if all are names of the same person. */
function onlyOne(names: readonly string[]): string | null {
  const [longest = null] = names.toSorted((one, other) => other.length - one.length);
  return names.every((name) => ` ${longest} `.includes(` ${name} `)) ? longest : null;
}
