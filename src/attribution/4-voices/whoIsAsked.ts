import { PERSON } from '../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Gender } from '../../language/people.ts';
import { hasWords } from '../../text/hasWords.ts';
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

/** What stands above the first question of an interview. */
export class Introduction {
  readonly #text: string;
  readonly #cast: Cast;
  readonly #parts: readonly Block[];
  readonly #titles: readonly string[];
  readonly #words: readonly string[];
  /** Whoever has written it, or is said to have asked. */
  readonly #askers: readonly string[];

  constructor(text: string, above: readonly Block[], author: string | null, cast: Cast) {
    const wordsOf = (blocks: readonly Block[]) => blocks.map(({ start, end }) => text.slice(start, end));
    this.#text = text;
    this.#cast = cast;
    const { askedBy } = cast.language.labels;
    const asks = ({ start, end }: Block): boolean => namedBy(askedBy, text.slice(start, end)).length > 0;
    this.#parts = above.filter((block) => block.kind === 'title' || block.kind === 'text' || asks(block));
    this.#titles = wordsOf(above.filter(({ kind }) => kind === 'title'));
    this.#words = wordsOf(this.#parts);
    this.#askers = [author ?? [], wordsOf(above).flatMap((part) => namedBy(askedBy, part))].flat();
  }

  /**
   * The one whom it says somebody asked: the only person who may be meant where it says no more than "The Courier asked her", or
   * else whoever stands there by name. Null for nobody, or one of several.
   */
  asked(): Mention | null {
    const { language } = this.#cast;
    const asking = this.#words.flatMap((part) => askingIn(part, language) ?? [])[0];
    const meant = asking && onlyMeant(asking, this.#people(), this.#names(), language);
    return this.#mention(meant ?? this.#spokenTo());
  }

  /** The only person whom it names besides whoever asks; null for nobody, or one of several. */
  onlyOther(): Mention | null {
    return this.#mention(this.#other(this.#askers));
  }

  /** By name; but "She spoke to Tom Fry." says who asks, where another may be meant by "she". */
  #spokenTo(): string | null {
    const { interviewWith, perhapsAskedBy } = this.#cast.language.labels;
    const called = this.#titles.flatMap((title) => {
      const { with: who, beside, name } = interviewWith.exec(title)?.groups ?? {};
      return who ?? beside ?? name ?? [];
    });
    const named =
      called.length > 0 ? called : this.#words.flatMap((part) => spokenTo(part, this.#cast.language));
    const isAsker = (name: string): boolean => this.#askers.includes(name);
    const others = named.filter((name) => !isAsker(name));
    if (others.length < named.length) return onlyOne(others) ?? this.#other(this.#askers);
    const askers =
      this.#askers.length > 0 ? [] : this.#words.flatMap((part) => namedBy(perhapsAskedBy, part));
    return (named.some((name) => askers.includes(name)) ? this.#other(askers) : null) ?? onlyOne(named);
  }

  #other(askers: readonly string[]): string | null {
    const isOther = (name: string): boolean => !askers.includes(name);
    const people = this.#people().map(({ name }) => name);
    return onlyOne(people.filter(isOther)) ?? onlyOne(this.#names().filter(isOther));
  }

  #people(): Character[] {
    return this.#cast.recent.filter(
      (one) =>
        this.#parts.some(({ start, end }) => one.start >= start && one.start < end) &&
        isNamedPerson(one, this.#cast),
    );
  }

  #names(): string[] {
    return this.#words.flatMap((part) => namesIn(part, this.#cast.language));
  }

  #mention(name: string | null): Mention | null {
    const start = name === null ? -1 : this.#text.indexOf(name);
    return name !== null && start >= 0 ? { name, start, end: start + name.length } : null;
  }
}

const namedBy = (pattern: RegExp, words: string): string[] =>
  [...words.matchAll(pattern)].flatMap(({ groups }) => groups?.['name'] ?? []);

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
  return longest !== null && names.every((name) => hasWords(longest, name)) ? longest : null;
}
